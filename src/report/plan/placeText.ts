import { visible } from '../text/visible.ts';

/** A place in a file in full, as `file:line`. */
export function placeText({ file, line }: { file: string; line: number }): string {
  return `${visible(file)}:${line}`;
}
