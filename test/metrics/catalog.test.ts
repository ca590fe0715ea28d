import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metricCatalog } from '../../src/metrics/catalog.ts';

const tested = readdirSync(import.meta.dirname);
const fileOf = (id: string) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

test.each(metricCatalog.map(({ id }) => id))('%s is tested in a file of its name', (id) => {
  expect(tested).toContain(`${fileOf(id)}.test.ts`);
});

test('no id is there twice', () => {
  expect(new Set(metricCatalog.map(({ id }) => id)).size).toBe(metricCatalog.length);
});
