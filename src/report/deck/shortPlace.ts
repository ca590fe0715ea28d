import { visible } from '../text/visible.ts';

/** A line of a file, without the folders: `flows.yaml:12`. */
export function shortPlace({ file, line }: { file: string; line: number }): string {
  return `${visible(file).split('/').at(-1)}:${line}`;
}
