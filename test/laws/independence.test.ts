import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('slowly/', import.meta.url);

/** What two implementations share, a comparison of them cannot find. */
it.each(readdirSync(folder))('the second implementation runs no code of the first: %s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const imports = [...text.matchAll(/^import\s+(type\s)?[^;]*?from '([^']+)'/gm)];
  const run = imports.filter(([, type, from]) => !type && !from?.startsWith('./'));
  expect(run.map(([, , from]) => from)).toEqual([]);
});
