import { plainText } from '../../text/plainText.ts';
import { truncateMiddle } from './layout/truncate.ts';

const longest = 600;
const endless = 10_000;

/**
 * A text from the file, harmless in a terminal: what acts or hides becomes something to see, and
 * a text without end is cut. Every text that we did not write ourselves goes through here.
 */
export function visible(text: string): string {
  return truncateMiddle(plainText(ends(text).trim()), longest);
}

/** Enough of both ends of a text that is cut anyway, so that megabytes cost nothing. */
function ends(text: string): string {
  return text.length > endless ? text.slice(0, endless / 2) + text.slice(-endless / 2) : text;
}
