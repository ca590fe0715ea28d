import { xmlAttribute } from './xmlText.ts';

const below = '  ';

/** An element as lines; its content is XML already, as a text or as the lines of other elements. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = [],
): string[] {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`,
  );
  const head = `${name}${given.join('')}`;
  if (typeof content === 'string') return [`<${head}>${content}</${name}>`];
  if (content.length === 0) return [`<${head}/>`];
  return [`<${head}>`, ...content.map((line) => below + line), `</${name}>`];
}
