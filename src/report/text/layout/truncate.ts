import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text in at most so many columns; a cut is shown as `…`. */
export function truncate(text: string, columns: number): string {
  return stringWidth(text) <= columns ? text : `${headOf(text, columns - 1).trimEnd()}…`;
}

/** The same, with the cut at the start: for paths, which tell more at their end. */
export function truncateStart(text: string, columns: number): string {
  return stringWidth(text) <= columns ? text : `…${tailOf(text, columns - 1).trimStart()}`;
}

/** The same, with the cut inside: for sentences, which tell most at both ends. */
export function truncateMiddle(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  const tail = Math.floor(columns / 3);
  return `${headOf(text, columns - tail - 3).trimEnd()} … ${tailOf(text, tail).trimStart()}`;
}

function headOf(text: string, columns: number): string {
  return fitting(partsOf(text), columns).join('');
}

function tailOf(text: string, columns: number): string {
  return fitting(partsOf(text).reverse(), columns).reverse().join('');
}

function partsOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function fitting(parts: readonly string[], columns: number): string[] {
  let used = 0;
  const end = parts.findIndex((part) => {
    used += stringWidth(part);
    return used > columns;
  });
  return end < 0 ? [...parts] : parts.slice(0, end);
}
