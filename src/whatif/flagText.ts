import { lineIndex } from '../source/lineIndex.ts';
import { Places } from '../source/places.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';

/** What was written after a flag, and where it begins in the draft. */
export interface FlagValue {
  text: string;
  start: number;
}

/** All that was written after a flag as a text that problems can point into: one value a line. */
export function flagDocument(flag: string, values: readonly string[]): SourceDocument {
  return { file: flag, value: null, places: new Places(), index: lineIndex(values.join('\n')) };
}

/** The values of a flag, each with its place in the text that begins at `start`. */
export function flagValues(values: readonly string[], start: number): FlagValue[] {
  let next = start;
  return values.map((text) => {
    const value = { text, start: next };
    next += text.length + 1;
    return value;
  });
}
