import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeKinds } from '../../src/company/vocabulary.ts';
import { shippedRubric } from '../rubricFile.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const isThere = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url));

describe.each(changeKinds)('the change %s', (kind) => {
  const name = kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

  it('is in a file of its name and has tests', () => {
    expect(isThere(`src/plan/changes/${name}.ts`)).toBe(true);
    expect(isThere(`test/plan/changes/${name}.test.ts`)).toBe(true);
  });

  it('has a price in the default rubric', () => {
    expect(shippedRubric().effort).toHaveProperty(kind);
  });

  it('has a row in docs/plan.md', () => {
    expect(read('docs/plan.md')).toMatch(new RegExp(`^\\|[^|]*\`${kind}\``, 'm'));
  });
});
