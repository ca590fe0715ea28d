import type { Description } from '../../company/description.ts';
import { readCompany } from '../../company/readCompany.ts';
import type { LineChange } from '../../source/edit/lineChange.ts';
import { defaultLimits, type Limits } from '../../source/limits.ts';
import { type Position, placeKey } from '../../source/position.ts';
import { positionOf } from '../../source/sourceDocument.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import type { Change } from '../change.ts';
import { typeOf } from '../changeTypes.ts';
import { editedFiles, type FilesRead, flowNumber, readOnce } from './editedFiles.ts';
import { lineChanges } from './lineChanges.ts';

/** The files of a company with some changes written into them. */
interface WrittenPlan {
  files: readonly SourceFile[];
  description: Description;
  /** The lines of each change, in the order of the changes, by their places in the files as given. */
  lines: readonly (readonly LineChange[])[];
}

/** Kinds of which two may write to the same list or entry. */
const buildOnOthers: readonly Change['kind'][] = [
  'adopt-guideline',
  'identify-customers',
  'measure-kpi',
  'name-owner',
  'personalise-channel',
  'share-goal',
];

/**
 * Writes changes into the files, one after the other, and reads the company anew in the end.
 * Throws `UneditableText` where a file cannot be edited.
 */
export function writtenPlan(
  files: readonly SourceFile[],
  changes: readonly Change[],
  limits: Limits = defaultLimits,
): WrittenPlan {
  // Flows are only ever added at the end of a list, so that an entry keeps its number.
  const known: FilesRead = new Map();
  const numbers = new Map(
    changes.flatMap((change) =>
      'flow' in change
        ? [[change.flow.place, numberAt(files, change.flow.at, known)] as const]
        : [],
    ),
  );
  const lines: LineChange[][] = [];
  let description = readCompany(files, limits);
  let current = files;
  for (const change of changes) {
    if (buildOnOthers.includes(change.kind)) description = readCompany(current, limits);
    const bound = 'flow' in change ? rebound(change, numbers, current, known) : change;
    const edited = editedFiles(current, typeOf(change).edits(bound, description), known);
    lines.push(lineChanges(current, edited));
    current = edited;
  }
  return { files: current, description: readCompany(current, limits), lines: inOriginal(lines) };
}

/** The same lines by the places that they have before anything is written. */
function inOriginal(lines: readonly (readonly LineChange[])[]): LineChange[][] {
  const before: LineChange[] = [];
  return lines.map((changes) => {
    const placed = changes.map((change) => ({
      ...change,
      at: { ...change.at, line: before.reduceRight(lineBefore, change.at).line },
    }));
    before.push(...changes.toReversed());
    return placed;
  });
}

/** Where a line was before a change; a line that the change wrote was where the change is. */
function lineBefore(at: Position, { at: place, removed, added }: LineChange): Position {
  if (at.file !== place.file || at.line < place.line) return at;
  if (at.line < place.line + added.length) return { ...at, line: place.line };
  return { ...at, line: at.line + removed.length - added.length };
}

function numberAt(files: readonly SourceFile[], at: Position, known: FilesRead): number {
  const file = files.find(({ name }) => name === at.file) as SourceFile;
  return flowNumber(readOnce(file, known).document, at);
}

/** The change of the same entry, wherever that stands by now. */
function rebound<Of extends Extract<Change, { flow: unknown }>>(
  change: Of,
  numbers: ReadonlyMap<string, number>,
  files: readonly SourceFile[],
  known: FilesRead,
): Of {
  const file = files.find(({ name }) => name === change.flow.at.file) as SourceFile;
  const { document } = readOnce(file, known);
  const at = positionOf(document, ['flows', numbers.get(change.flow.place) as number]);
  return { ...change, flow: { ...change.flow, at, place: placeKey(at) } };
}
