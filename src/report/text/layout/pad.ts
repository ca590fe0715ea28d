import stringWidth from 'fast-string-width';

/** So many spaces, or none. */
export function spaces(columns: number): string {
  return ' '.repeat(Math.max(0, columns));
}

/** Spaces that fill a text up to so many columns. */
export function fill(text: string, columns: number): string {
  return spaces(columns - stringWidth(text));
}

/** The most columns that any of the texts takes. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)));
}
