import { defaultLimits } from '../limits.ts';
import { type ReadResult, readSource } from '../readSource.ts';
import { positionAt, positionOf, type SourceDocument } from '../sourceDocument.ts';
import type { SourceFile } from '../sourceFile.ts';
import type { Change } from './change.ts';
import { changedValue } from './changedValue.ts';
import { documentStyle } from './documentStyle.ts';
import type { Edit } from './edit.ts';
import { nodesOf } from './layout.ts';
import { type LineChange, lineChange } from './lineChange.ts';
import { plannedChange } from './plannedChange.ts';
import { readLayout } from './readLayout.ts';
import { samePlain } from './samePlain.ts';
import { type Splice, spliced } from './splice.ts';
import { spliceOf } from './spliceOf.ts';
import { UneditableText } from './uneditableText.ts';
import type { Writing } from './writing.ts';

/** UTF-16 units; the layout of a text takes about a hundred times its size in memory. */
const LONGEST = 4 * 1024 * 1024;

export type { LineChange } from './lineChange.ts';

export interface EditedText {
  text: string;
  change: LineChange;
  /** The text as it was read again, for the next edit. */
  read: ReadResult;
}

/**
 * Makes one change in a YAML or JSON text. All that is not changed stays as it is, byte for byte:
 * comments, order, quotes, alignment. The text is read again after the change; throws
 * `UneditableText` where it does not say what it should, and where the edit cannot be made. `read`
 * is the file as it was read, where it has been.
 */
export function applyEdit(
  file: SourceFile,
  edit: Edit,
  read: ReadResult = readSource(file, defaultLimits),
): EditedText {
  const { document, problems } = read;
  const problem = problems.find(({ code }) => code !== 'empty-file');
  if (problem) throw new UneditableText(problem.at ?? positionAt(document, 0), 'unreadable');
  if (file.text.length > LONGEST) throw new UneditableText(positionAt(document, 0), 'too-large');
  const change = plannedChange(document, edit);
  if (!change) {
    const at = { ...positionOf(document, edit.path), column: 1 };
    return { text: file.text, change: { at, removed: [], added: [] }, read };
  }
  const { splice, after } = checkedSplice(document, change);
  const { text } = document.index;
  const mark = file.text.slice(0, file.text.length - text.length);
  return {
    text: mark + after.document.index.text,
    change: lineChange(file.name, text, splice),
    read: after,
  };
}

/** The first splice after which the text says what it should: the handsome one, or a plainer one. */
function checkedSplice(
  document: SourceDocument,
  change: Change,
): { splice: Splice; after: ReadResult } {
  const { text } = document.index;
  const layout = readLayout(text);
  const failed = new UneditableText(positionOf(document, change.path), 'layout');
  if (!layout) throw failed;
  const style = documentStyle(document.file, layout);
  const expected = changedValue(document.value, change);
  for (const overLines of [true, false]) {
    const writing: Writing = {
      document,
      layout,
      style: { ...style, overLines },
      all: [...nodesOf(layout.root)],
    };
    const splice = withLineBreaks(spliceOf(writing, change), style.lineBreak);
    const written = spliced(text, splice);
    const after = readSource({ name: document.file, text: written }, defaultLimits);
    if (after.problems.length > 0 || !samePlain(after.document.value, expected)) continue;
    if (style.json && isJson(text) && !isJson(written)) continue;
    return { splice, after };
  }
  throw failed;
}

function withLineBreaks(splice: Splice, lineBreak: string): Splice {
  return { ...splice, text: splice.text.replace(/(?<!\r)\n/g, lineBreak) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
