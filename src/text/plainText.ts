import { harmless } from './harmless.ts';

/** What begins a command for the build server that shows the log: at the start of a line, or anywhere. */
const command = /::(?=[a-z])|##(?=\w*\[)/gi;
const alike: Readonly<Record<string, string>> = { '::': '∶∶', '##': '＃＃' };

/** A text that is only read, in a terminal as in the log of a build: nothing in it acts or hides. */
export function plainText(text: string): string {
  return harmless(text).replace(command, (signs) => alike[signs] ?? signs);
}
