import { structuredPatch } from 'diff';
import type { LineChange } from '../../source/edit/lineChange.ts';
import type { SourceFile } from '../../source/sourceFile.ts';

/** The lines that differ between files of the same names, by their place in the first. */
export function lineChanges(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): LineChange[] {
  return before.flatMap(({ name, text }) => {
    const changed = after.find((file) => file.name === name)?.text ?? text;
    if (changed === text) return [];
    const { hunks } = structuredPatch(name, name, text, changed, '', '', { context: 0 });
    return hunks.map(({ oldStart, lines }) => ({
      at: { file: name, line: oldStart, column: 1 },
      removed: linesWith('-', lines),
      added: linesWith('+', lines),
    }));
  });
}

function linesWith(sign: '-' | '+', lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.startsWith(sign))
    .map((line) => line.slice(1).replace(/\r$/, ''));
}
