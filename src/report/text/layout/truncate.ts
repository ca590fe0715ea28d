import stringWidth from 'fast-string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Measuring a whole text takes long where it is long: these are measured only as far as they are shown. */
const long = 2_000;
/** So much of the end of a text holds a column, even of letters with many marks. */
const mostUnitsPerColumn = 16;

/** The text in at most so many columns; a cut is shown as `…`. */
export function truncate(text: string, columns: number): string {
  return fits(text, columns) ? text : `${headOf(text, columns - 1).trimEnd()}…`;
}

/** The same, with the cut at the start: for paths, which tell more at their end. */
export function truncateStart(text: string, columns: number): string {
  return fits(text, columns) ? text : `…${tailOf(text, columns - 1).trimStart()}`;
}

/** The same, with the cut inside: for sentences, which tell most at both ends. */
export function truncateMiddle(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  const tail = Math.floor(columns / 3);
  return `${headOf(text, columns - tail - 3).trimEnd()} … ${tailOf(text, tail).trimStart()}`;
}

function fits(text: string, columns: number): boolean {
  if (text.length <= long) return stringWidth(text) <= columns;
  return headOf(text, columns).length === text.length;
}

function headOf(text: string, columns: number): string {
  return fitting(segmentsOf(text), columns).join('');
}

function tailOf(text: string, columns: number): string {
  const end = text.slice(-Math.max(columns, 1) * mostUnitsPerColumn);
  const tail = lastOf(end, columns);
  // All of it, of which the beginning may be half a letter: then it was too little.
  const isEnough = tail.length < end.length || end.length === text.length;
  return isEnough ? tail : lastOf(text, columns);
}

function lastOf(text: string, columns: number): string {
  return fitting([...segmentsOf(text)].reverse(), columns)
    .reverse()
    .join('');
}

/** Plain letters stand for themselves, and finding where one ends takes long. */
const plain = /^[ -~]*$/;

function* segmentsOf(text: string): Generator<string> {
  if (plain.test(text)) yield* text;
  else for (const { segment } of graphemes.segment(text)) yield segment;
}

function fitting(parts: Iterable<string>, columns: number): string[] {
  const shown: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += part.length === 1 && plain.test(part) ? 1 : stringWidth(part);
    if (used > columns) break;
    shown.push(part);
  }
  return shown;
}
