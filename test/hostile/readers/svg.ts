import { markup } from './markup.ts';
import type { Reader } from './reader.ts';
import { xml } from './xml.ts';

/** A label that was cut has its whole text as a title. */
const ofCut = ['title', '/title'];

/** A picture: whatever is in it is drawn for the plain name too, and nothing is loaded or run. */
export const svg: Reader = {
  acting: (output, plain) => [...xml.acting(output, output), ...otherElements(output, plain)],
  shown: xml.shown,
  text: xml.text,
};

/** Elements with the names of their attributes that the plain picture has none of. */
export function otherElements(output: string, plain: string): string[] {
  const known = new Set([...markup(plain).tags.map(withoutClass), ...ofCut]);
  return markup(output).tags.filter((tag) => !known.has(withoutClass(tag)));
}

/** A colour may be another. */
function withoutClass(tag: string): string {
  return tag.replace(/class="[^"]*"/, 'class');
}
