import { stringify } from 'yaml';

/** Where a scalar is to stand, and how. */
export interface ScalarPlace {
  /** In brackets or as a key, where more signs have a meaning. */
  narrow: boolean;
  json: boolean;
  /** Quotes to use also where none are needed. */
  quotes: 'single' | 'double' | null;
}

/** Characters that do not come through, or cannot be seen, unless they are escaped. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A scalar on one line; a text is in quotes where it would be read otherwise without. */
export function scalarText(value: string | number | boolean | null, place: ScalarPlace): string {
  if (typeof value !== 'string') {
    return place.json ? JSON.stringify(value) : stringify(value).trimEnd();
  }
  if (place.json || place.quotes === 'double' || value.search(HIDDEN) >= 0) return quoted(value);
  if (place.quotes === 'single') return `'${value.replaceAll("'", "''")}'`;
  const written = place.narrow ? stringify([value], FLOW) : stringify({ k: value }, BLOCK);
  return place.narrow ? written.slice(1, -2) : written.slice('k: '.length, -1);
}

const BLOCK = { lineWidth: 0 } as const;
const FLOW = { ...BLOCK, collectionStyle: 'flow', flowCollectionPadding: false } as const;

function quoted(value: string): string {
  const escaped = (text: string) => `\\u${text.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(HIDDEN, escaped);
}
