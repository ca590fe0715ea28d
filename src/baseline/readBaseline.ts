import { InputError } from '../source/inputError.ts';
import { defaultLimits } from '../source/limits.ts';
import type { Path } from '../source/path.ts';
import type { Problem } from '../source/problem.ts';
import { readSource } from '../source/readSource.ts';
import { schemaProblems } from '../source/schemaProblems.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import type { BaselineFile } from './baseline.ts';
import type { BaselineProblemCode } from './baselineProblem.ts';
import { baselineSchema, type WrittenBaseline, type WrittenEntry } from './baselineSchema.ts';
import { calendarDay } from './calendarDay.ts';

/** Reads a baseline. Throws an `InputError` with everything that is wrong with it. */
export function readBaseline(file: SourceFile): BaselineFile {
  const document = documentOf(file);
  const found = schemaProblems(document, baselineSchema);
  if (found.length > 0) throw new InputError(found);
  const { rubric, on, level, score, accepted } = document.value as WrittenBaseline;
  const entries = accepted ?? [];
  const faults = entries.flatMap((entry, index) => faultsOf(document, entry, index));
  if (faults.length > 0) throw new InputError(faults);
  return {
    file: file.name,
    rubric,
    on,
    level,
    score,
    accepted: entries.map((entry, index) => ({
      rule: entry.rule ?? null,
      criterion: entry.criterion ?? null,
      blocks: entry.blocks ?? null,
      about: entry.about ?? [],
      missing: entry.missing ?? null,
      reason: entry.reason ?? null,
      expires: entry.expires ?? null,
      at: positionOf(document, ['accepted', index]),
    })),
    levelAt: positionOf(document, ['level']),
    scoreAt: positionOf(document, ['score']),
  };
}

/** A file that holds something else is told as that, not line by line. */
function documentOf(file: SourceFile): SourceDocument {
  const { document, problems } = readSource(file, defaultLimits);
  const isEmpty = problems.some(({ code }) => code === 'empty-file' || code === 'wrong-root');
  if (problems.length > 0 && !isEmpty) throw new InputError(problems);
  const { baseline: format } = (isEmpty ? {} : document.value) as { baseline?: unknown };
  const at = (path: Path) => positionOf(document, path);
  if (format === undefined) throw fault(problemAt(document, 'not-a-baseline', at([])));
  if (typeof format === 'number' && format !== 1) {
    const values = { found: format };
    throw fault(problemAt(document, 'unknown-format', at(['baseline']), { values }));
  }
  return document;
}

function fault(problem: Problem<BaselineProblemCode>): InputError {
  return new InputError([problem]);
}

/** What no schema can say: an entry is a gap or what a rule finds, and a date is on the calendar. */
function faultsOf(
  document: SourceDocument,
  { rule, criterion, blocks, about = [], missing, expires }: WrittenEntry,
  index: number,
): Problem<BaselineProblemCode>[] {
  const path: Path = ['accepted', index];
  const isGap = rule === undefined && criterion !== undefined && blocks !== undefined;
  const isOfRule =
    rule !== undefined && blocks === undefined && missing === undefined && about.length > 0;
  const faults: Problem<BaselineProblemCode>[] = [];
  if (!isGap && !isOfRule) {
    faults.push(problemAt(document, 'incomplete-entry', positionOf(document, path)));
  }
  if (expires !== undefined && calendarDay(expires) === null) {
    const at = positionOf(document, [...path, 'expires']);
    faults.push(problemAt(document, 'bad-date', at, { values: { text: expires } }));
  }
  return faults;
}
