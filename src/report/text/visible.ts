import { truncateMiddle } from './layout/truncate.ts';

const longest = 600;
const endless = 10_000;
const pictures = 0x2400;
const deletePicture = '␡';

// Whatever moves the cursor, turns the direction of a line or is not seen at all. The sign that
// makes a symbol colourful may stay where it follows one.
const unseen =
  /(?<!\p{Extended_Pictographic})\ufe0f|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
const pileOfMarks = /(\p{M}{6})\p{M}+/gu;

/**
 * A text from the file, harmless in a terminal: what acts or hides becomes something to see, and
 * a text without end is cut. Every text that we did not write ourselves goes through here.
 */
export function visible(text: string): string {
  const shown = ends(text)
    .trim()
    .replaceAll('\t', ' ')
    .replace(unseen, (character) => pictureOf(character.codePointAt(0) ?? 0))
    .replace(pileOfMarks, '$1…');
  return truncateMiddle(shown, longest);
}

/** Enough of both ends of a text that is cut anyway, so that megabytes cost nothing. */
function ends(text: string): string {
  return text.length > endless ? text.slice(0, endless / 2) + text.slice(-endless / 2) : text;
}

function pictureOf(code: number): string {
  if (code < 0x20) return String.fromCodePoint(pictures + code);
  return code === 0x7f ? deletePicture : `\\u{${code.toString(16)}}`;
}
