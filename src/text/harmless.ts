const pictures = 0x2400;
const deletePicture = '␡';

// Whatever moves the cursor, turns the direction of a line or is not seen at all. The sign that
// makes a symbol colourful may stay where it follows one, and the joiner where it joins two.
const unseen =
  /(?<!\p{Extended_Pictographic})\ufe0f|(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?![\ufe0f\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
const pileOfMarks = /(\p{M}{6})\p{M}+/gu;

/** A line of text in which what acts or hides becomes something to see; nothing else is changed. */
export function harmless(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(unseen, (character) => pictureOf(character.codePointAt(0) ?? 0))
    .replace(pileOfMarks, '$1…');
}

function pictureOf(code: number): string {
  if (code < 0x20) return String.fromCodePoint(pictures + code);
  return code === 0x7f ? deletePicture : `\\u{${code.toString(16)}}`;
}
