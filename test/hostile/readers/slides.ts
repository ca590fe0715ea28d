import { zipTexts } from '../../cli/zipTexts.ts';
import { otherTags } from './markup.ts';
import type { Reader } from './reader.ts';
import { xml } from './xml.ts';

/** A deck: all its parts are XML, and the same as those of the plain name. */
export const slides: Reader = {
  acting: (output, plain) => {
    const [found, expected] = [output, plain].map(partsOf);
    return [
      ...otherTags([...(found?.keys() ?? [])], [...(expected?.keys() ?? [])]),
      ...[...(found ?? [])].flatMap(([path, text]) => xml.acting(text, expected?.get(path) ?? '')),
    ];
  },
  shown: (name) => xml.shown(name),
  text: (output) => [...partsOf(output).values()].map(xml.text).join('\n'),
};

function partsOf(output: string): Map<string, string> {
  const texts = [...zipTexts(Buffer.from(output, 'latin1'))];
  return new Map(texts.filter(([path]) => /\.(?:xml|rels)$/.test(path)));
}
