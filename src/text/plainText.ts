import { harmless } from './harmless.ts';

/** What begins a command for the build server that shows the log: at the start of a line, or anywhere. */
const colons = /::(?=[a-z])/gi;
const hashes = /##(?=\w*\[)/g;

/** A text that is only read, in a terminal as in the log of a build: nothing in it acts or hides. */
export function plainText(text: string): string {
  return harmless(text).replace(colons, '∶∶').replace(hashes, '＃＃');
}
