import fc from 'fast-check';
import { stringify } from 'yaml';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';

/** One of the many ways to write the same company: in how many files, in what order, how laid out. */
export interface Layout {
  files: number;
  style: 'block' | 'flow' | 'json';
  /** Where everything goes; 0 leaves it in its order and in the first file. */
  shuffle: number;
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  files: fc.integer({ min: 1, max: 3 }),
  style: fc.constantFrom('block', 'flow', 'json'),
  shuffle: fc.nat(),
});

const fileNames = ['channels.yaml', 'a/teams.yml', 'zz.yaml'];

/** The files of a company in a layout. Keys, entries and flows go anywhere in them. */
export function written(company: CompanyFragment, { files, style, shuffle }: Layout): SourceFile[] {
  const draw = drawing(shuffle);
  const fragments = Array.from({ length: files }, (): Record<string, unknown> => ({}));
  for (const [key, value] of shuffled(Object.entries(company), draw)) {
    for (const [part, content] of parts(key, value, draw)) {
      const fragment = fragments[draw(files)] as Record<string, unknown>;
      if (Array.isArray(fragment[part]))
        (fragment[part] as unknown[]).push(...(content as unknown[]));
      else if (isMap(fragment[part])) Object.assign(fragment[part] as object, content);
      else fragment[part] = structuredClone(content);
    }
  }
  const texts = fragments.map((fragment, index) => ({
    name: fileNames[index] as string,
    text: printed(fragment, style),
  }));
  return shuffled(
    texts.filter((_, index) => Object.keys(fragments[index] as object).length > 0),
    draw,
  );
}

/** What can stand in different files: each entry of a map, each flow, and else the whole value. */
function parts(key: string, value: unknown, draw: (below: number) => number): [string, unknown][] {
  if (value === undefined) return [];
  if (key === 'flows' && Array.isArray(value) && value.length > 0) {
    return shuffled(value, draw).map((flow) => [key, [inOrder(flow, draw)]]);
  }
  if (!isMap(value) || Object.keys(value).length === 0) return [[key, value]];
  return shuffled(Object.entries(value), draw).map(([id, entry]) => [
    key,
    { [id]: inOrder(entry, draw) },
  ]);
}

function inOrder(value: unknown, draw: (below: number) => number): unknown {
  return isMap(value) ? Object.fromEntries(shuffled(Object.entries(value), draw)) : value;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function printed(fragment: object, style: Layout['style']): string {
  if (style === 'json') return JSON.stringify(fragment, null, 2);
  return stringify(fragment, { collectionStyle: style, aliasDuplicateObjects: false });
}

function shuffled<Item>(items: readonly Item[], draw: (below: number) => number): Item[] {
  const left = [...items];
  return items.map(() => left.splice(draw(left.length), 1)[0] as Item);
}

/** Numbers below a bound that follow from a seed (a linear congruence); always 0 from 0. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    if (seed === 0) return 0;
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
