import { mermaidText } from '../../../src/report/mermaid/mermaidText.ts';
import { type Reader, withoutSpaces } from './reader.ts';
import { terminal, unseenIn } from './terminal.ts';

/** Each begins or ends something in a diagram. */
const signs = /["#;:%<>{}`\\]/gu;

/** Mermaid: as many lines as for a plain name, and in each the same signs. */
export const mermaid: Reader = {
  acting: (output, plain) => {
    const lines = (text: string) =>
      text.split('\n').map((line) => line.match(signs)?.join('') ?? '');
    const expected = lines(plain);
    const found = lines(output);
    const others = output.split('\n').filter((_, index) => found[index] !== expected[index]);
    return [...unseenIn(output), ...(found.length === expected.length ? others : found)];
  },
  shown: (name) => withoutSpaces(mermaidText(name)).normalize(),
  text: (output) => terminal.text(output),
};
