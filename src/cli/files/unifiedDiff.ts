import { createTwoFilesPatch } from 'diff';
import type { Style } from '../../report/style.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { harmless } from '../../text/harmless.ts';

const contextLines = 2;

/** What changes from some files to others of the same names, as `patch` reads it. */
export function unifiedDiff(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  style: Style,
): string {
  return before
    .flatMap(({ name, text }) => {
      const changed = after.find((file) => file.name === name)?.text ?? text;
      return changed === text ? [] : [patchOf(name, text, changed, style)];
    })
    .join('');
}

function patchOf(name: string, before: string, after: string, style: Style): string {
  const patch = createTwoFilesPatch(name, name, before, after, '', '', { context: contextLines });
  // Without the rule above the names, which `patch` does not need.
  const lines = patch.split('\n').slice(1).map(harmless);
  return lines.map((line) => painted(line, style)).join('\n');
}

function painted(line: string, style: Style): string {
  if (line.startsWith('+') && !line.startsWith('+++')) return style.green(line);
  if (line.startsWith('-') && !line.startsWith('---')) return style.red(line);
  return line;
}
