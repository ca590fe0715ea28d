import type { Style } from '../../style.ts';

const indent = '  ';

/** A heading with its lines below; nothing at all when there are no lines. */
export function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : [style.bold(title), ...indented(lines)];
}

/** Moves lines in by two columns. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : indent + line));
}
