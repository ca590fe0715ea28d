import { visible } from '../../../src/report/text/visible.ts';
import { obeyed } from './log.ts';
import { type Reader, withoutSpaces } from './reader.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of.
const colour = /\u001b\[\d{1,2}m/g;
/** The sign that makes a symbol colourful, and what joins two into one, hide nothing there. */
const hidesNothing = /(?<=\p{Emoji})\ufe0f|(?<=\p{Emoji}\ufe0f?)\u200d(?=\p{Emoji})/gu;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\p{Variation_Selector}/u;

/** A terminal, or the log of a build: it obeys what it gets, but for the colours of our own. */
export const terminal: Reader = {
  acting: (output) => [...unseenIn(output), ...obeyed(output)],
  shown: (name) => withoutSpaces(visible(name)).normalize(),
  text: (output) => withoutSpaces(output.replace(colour, '')).normalize(),
};

/** Lines that move the cursor, turn around, or hold what nobody sees. */
export function unseenIn(output: string): string[] {
  return output
    .replace(colour, '')
    .replace(hidesNothing, '')
    .split('\n')
    .filter((line) => unseen.test(line));
}
