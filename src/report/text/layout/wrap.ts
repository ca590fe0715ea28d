import { wrapAnsi } from 'fast-wrap-ansi';

const noBreak = '\u00a0';

/**
 * The lines of a text in so many columns; a number stays with its percent sign. A word that is longer
 * than a line is cut, unless it is to be kept `whole`.
 */
export function wrap(text: string, columns: number, { whole = false } = {}): string[] {
  const glued = text.replace(/(\d) %/gu, `$1${noBreak}%`);
  return wrapAnsi(glued, Math.max(1, columns), { hard: !whole })
    .replaceAll(noBreak, ' ')
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Glues the words of a text, so that `wrap` breaks the line before it or after it. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', noBreak);
}
