import { visible } from '../text/visible.ts';

/** A place as editors understand it. */
export function placeText(at: { file: string; line: number; column: number }): string {
  return `${visible(at.file)}:${at.line}:${at.column}`;
}
