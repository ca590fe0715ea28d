/**
 * How wide a text is, by the letters of DejaVu Sans: most fonts are narrower, so that what fits by
 * this measure fits.
 */

/** Hundredths of the size, of the letters from the space to the tilde. */
const plain = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
  60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63,
  63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
];
/** The same in bold. */
const bolder = [
  35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70,
  70, 70, 40, 40, 84, 84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85,
  73, 85, 77, 72, 68, 81, 77, 110, 77, 72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72,
  71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 49, 60, 48, 71, 65, 92, 65, 65, 58, 71, 37, 71, 84,
];
const otherLetter = 77;
/** Chinese, Japanese and Korean letters, and emoji. */
const wideLetter = 105;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;
const mark = /^\p{M}$/u;

/** In the units of the picture, for letters of a size. */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const letter of text) hundredths += letterWidth(letter, bold ? bolder : plain);
  return (hundredths / 100) * size;
}

function letterWidth(letter: string, widths: readonly number[]): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return widths[code - 32] as number;
  if (mark.test(letter)) return 0;
  return wide.test(letter) || code > 0xffff ? wideLetter : otherLetter;
}
