import { textWidth } from './textWidth.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export interface Lettering {
  size: number;
  bold?: boolean;
}

/** The text in a width; a cut is shown as `…`. */
export function fitText(text: string, width: number, { size, bold = false }: Lettering): string {
  if (textWidth(text, size, bold) <= width) return text;
  let kept = '';
  let used = textWidth('…', size, bold);
  for (const { segment } of graphemes.segment(text)) {
    used += textWidth(segment, size, bold);
    if (used > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in at most so many lines of a width, broken between words where it can be. */
export function fitLines(
  text: string,
  width: number,
  lettering: Lettering,
  most: number,
): string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/u).filter((word) => word !== '');
  while (rest.length > 0 && lines.length < most - 1) {
    const taken = wordsThatFit(rest, width, lettering);
    lines.push(fitText(rest.slice(0, taken).join(' '), width, lettering));
    rest = rest.slice(taken);
  }
  return rest.length > 0 ? [...lines, fitText(rest.join(' '), width, lettering)] : lines;
}

/** At least one, though it may not fit. */
function wordsThatFit(
  words: readonly string[],
  width: number,
  { size, bold = false }: Lettering,
): number {
  let taken = 1;
  while (
    taken < words.length &&
    textWidth(words.slice(0, taken + 1).join(' '), size, bold) <= width
  ) {
    taken += 1;
  }
  return taken;
}
