import { expect } from 'vitest';

/** Rows of cells, as RFC 4180 has them. */
export function parsedCsv(text: string): string[][] {
  expect(text).toMatch(/[^\r\n]\r\n$/u);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu,
  )) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
