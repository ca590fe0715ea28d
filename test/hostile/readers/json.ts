import { visible } from '../../../src/report/text/visible.ts';
import type { Reader } from './reader.ts';
import { terminal } from './terminal.ts';

/** JSON, and one object a line: it goes through a terminal, and is parsed to the very same text. */
export const json: Reader = {
  acting: (output) => terminal.acting(output, ''),
  shown: (name) => name,
  text: (output) => textsOf(output).join('\n'),
};

/** JSON for a build server, whose messages people read: its names are made visible. */
export const messages: Reader = {
  acting: json.acting,
  shown: terminal.shown,
  text: (output) => terminal.text(textsOf(output).map(visible).join('\n')),
};

/** SARIF, whose messages have signs of their own for links and arguments. */
export const sarif: Reader = {
  acting: json.acting,
  shown: (name) => withoutMarks(messages.shown(name)),
  text: (output) => withoutMarks(messages.text(output)),
};

/** They are written twice, or behind a backslash. */
function withoutMarks(text: string): string {
  return text.replace(/[\\{}]/g, '');
}

function textsOf(output: string): string[] {
  const texts: string[] = [];
  const collect = (_: string, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  };
  const isWhole = /^[[{]\n/.test(output);
  for (const part of isWhole ? [output] : output.trimEnd().split('\n')) JSON.parse(part, collect);
  return texts;
}
