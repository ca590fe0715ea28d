/** The lines of a block text: `|` or `>` with what it needs, and the text below it. */
export interface BlockText {
  sign: string;
  /** Without indentation. */
  lines: readonly string[];
}

const WIDTH = 96;
/** Lines of visible characters; the first one not indented, as that would need a number. */
const PLAIN_LINES = /^(?=\S)(?:[^\p{C}\p{Z}]| |\n(?!\s*$))+\n?$/u;

/** A text of several lines as it is; null where that would not give back the same text. */
export function literalText(value: string): BlockText | null {
  if (!PLAIN_LINES.test(value) || / $| \n/.test(value)) return null;
  const ends = value.endsWith('\n');
  const lines = (ends ? value.slice(0, -1) : value).split('\n');
  return { sign: ends ? '|' : '|-', lines };
}

/** A text of one paragraph, wrapped; null where that would not give back the same text. */
export function foldedText(value: string, indent: number): BlockText | null {
  const ends = value.endsWith('\n');
  const words = (ends ? value.slice(0, -1) : value).split(' ');
  if (!PLAIN_LINES.test(value) || words.some((word) => word === '' || word.includes('\n'))) {
    return null;
  }
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined || indent + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return { sign: ends ? '>' : '>-', lines };
}
