import { truncateStart } from '../text/layout/truncate.ts';
import { unbroken } from '../text/layout/wrap.ts';
import { visible } from '../text/visible.ts';

const longest = 48;

/** Where something stands, as `(file:line)`, kept on one line. */
export function place({ file, line }: { file: string; line: number }): string {
  return unbroken(`(${truncateStart(`${visible(file)}:${line}`, longest)})`);
}
