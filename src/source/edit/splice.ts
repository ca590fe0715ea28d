/** Replaces the text between two offsets. */
export interface Splice {
  start: number;
  /** Exclusive. */
  end: number;
  text: string;
}

/** The text after a splice. */
export function spliced(text: string, { start, end, text: put }: Splice): string {
  return text.slice(0, start) + put + text.slice(end);
}
