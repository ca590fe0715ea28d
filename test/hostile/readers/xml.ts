import { markup, otherTags } from './markup.ts';
import type { Reader } from './reader.ts';
import { terminal, unseenIn } from './terminal.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 cannot hold.
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;
const entity = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/** A parser of XML 1.0, which gives up at the first fault: the document is that of the plain name. */
export const xml: Reader = {
  acting: (output, plain) => {
    const { tags, stray, texts } = markup(output);
    return [
      ...unseenIn(output.replace(/[\r\t]/g, '')),
      ...(impossible.test(output) ? ['a character that XML cannot hold'] : []),
      ...(entity.test(output) ? ['an entity that nobody declared'] : []),
      ...texts.filter((text) => text.includes(']]>') && output.includes(']]>')),
      ...stray,
      ...otherTags(tags, markup(plain).tags),
    ];
  },
  shown: (name) => terminal.shown(name),
  text: (output) => terminal.text(markup(output).texts.join('')),
};
