import { parse } from 'yaml';
import { harmless } from '../../../src/text/harmless.ts';
import { type Reader, withoutSpaces } from './reader.ts';
import { terminal, unseenIn } from './terminal.ts';

/** A file to be filled in or read: nothing of a name is more than a text in it, or a comment. */
export const yaml: Reader = {
  acting: (output, plain) => [
    ...unseenIn(output),
    ...(String(keysOf(output)) === String(keysOf(plain)) ? [] : ['other keys']),
  ],
  shown: (name) => withoutSpaces(onOneLine(name)).normalize(),
  text: (output) =>
    terminal.text([output.replace(/\n *#/g, ''), ...textsOf(output).map(onOneLine)].join('\n')),
};

function textsOf(text: string): string[] {
  const found: string[] = [];
  visit(parse(text), (value) => {
    if (typeof value === 'string') found.push(value);
  });
  return found;
}

function keysOf(text: string): string[] {
  const found: string[] = [];
  visit(parse(text), (value, key) => {
    if (!(typeof value === 'string' && /^\d*$/.test(key))) found.push(key);
  });
  return found;
}

function visit(value: unknown, see: (value: unknown, key: string) => void, key = ''): void {
  see(value, key);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) visit(part, see, name);
}

/** Line ends are spaces in a comment. */
function onOneLine(text: string): string {
  return harmless(text.replace(/[\t-\r\u0085\u2028\u2029]/g, ' '));
}
