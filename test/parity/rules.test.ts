import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/schema/ruleId.ts';

const folder = new URL('../../src/check/rules/', import.meta.url);
const fileOf = (id: string) =>
  `${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}.ts`;

describe('the rules of a check', () => {
  it.each(ruleIds)('%s is in a file of its name', (id) => {
    expect(existsSync(new URL(fileOf(id), folder))).toBe(true);
  });

  it('there is no file without a rule', () => {
    expect(readdirSync(folder).sort()).toEqual(ruleIds.map(fileOf).sort());
  });
});
