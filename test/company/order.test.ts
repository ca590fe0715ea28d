import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readCompany } from '../../src/company/readCompany.ts';

const project = new URL('../../', import.meta.url);
const cases = ['examples', 'test/fixtures/cases/seeds', 'test/fixtures/cases/published'].flatMap(
  (folder) =>
    readdirSync(new URL(folder, project))
      .filter((name) => name.endsWith('.yaml') && name !== 'expected.yaml')
      .map((name) => readFileSync(new URL(`${folder}/${name}`, project), 'utf8')),
);

type Company = Record<string, unknown>;

/** The description without its places: those follow the order of the text. */
function meaning(files: readonly { name: string; text: string }[]): string {
  return JSON.stringify(readCompany(files), (key, value) =>
    key === 'at' || key.endsWith('At') ? undefined : value,
  );
}

const company = fc.constantFrom(...cases).map((text) => parse(text) as Company);

/** The same value with the keys of all its maps in another order. */
function reordered(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((each) => reordered(each, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => ({ key, each, rank: random() }));
  return Object.fromEntries(
    entries
      .sort((one, other) => one.rank - other.rank)
      .map(({ key, each }) => [key, reordered(each, random)]),
  );
}

it('the order of keys does not matter', () => {
  fc.assert(
    fc.property(
      company,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (whole, ranks) => {
        const random = () => ranks.next().value as number;
        const other = stringify(reordered(whole, random));
        expect(meaning([{ name: 'a.yaml', text: other }])).toBe(
          meaning([{ name: 'a.yaml', text: stringify(whole) }]),
        );
      },
    ),
    { numRuns: 200 },
  );
});

const someFlow = fc.record({
  from: fc.constantFrom('a', 'b', 'unknown'),
  to: fc.constantFrom('c', 'unknown'),
  data: fc.constantFrom('none', 'orders', 'unknown', ['orders', 'unknown'], ['cart']),
  freshness: fc.constantFrom('1s', '2s', '0s', 'manual', 'unknown'),
  team: fc.constantFrom('t', 'u', 'none', 'unknown'),
});

it('the order of flows does not matter, however alike they are', () => {
  fc.assert(
    fc.property(
      fc
        .array(someFlow, { minLength: 2, maxLength: 8 })
        .chain((flows) =>
          fc.tuple(fc.constant(flows), fc.shuffledSubarray(flows, { minLength: flows.length })),
        ),
      ([flows, shuffled]) => {
        const channels = { a: { kind: 'app' }, b: { kind: 'store' }, c: { kind: 'webshop' } };
        const text = (listed: typeof flows) =>
          stringify({ omnigauge: 1, channels, teams: { t: {}, u: {} }, flows: listed });
        expect(meaning([{ name: 'a.yaml', text: text(shuffled) }])).toBe(
          meaning([{ name: 'a.yaml', text: text(flows) }]),
        );
      },
    ),
    { numRuns: 300 },
  );
});

/** Deals the entries of a company's maps and lists out to several files. */
function dealt(whole: Company, files: number, random: () => number): Company[] {
  const parts: Company[] = Array.from({ length: files }, () => ({}));
  const part = () => parts[Math.min(files - 1, Math.floor(random() * files))] as Company;
  for (const [key, value] of Object.entries(whole)) {
    if (Array.isArray(value)) {
      part()[key] = [];
      for (const item of value) {
        const target = part();
        target[key] = [...((target[key] as unknown[] | undefined) ?? []), item];
      }
    } else if (typeof value === 'object' && value !== null) {
      part()[key] = {};
      for (const [id, entry] of Object.entries(value)) {
        const target = part();
        target[key] = { ...(target[key] as object | undefined), [id]: entry };
      }
    } else {
      part()[key] = value;
    }
  }
  return parts.filter((each) => Object.keys(each).length > 0);
}

it('how a company is cut into files, how they are named and in which order they come does not matter', () => {
  fc.assert(
    fc.property(
      company,
      fc.integer({ min: 1, max: 6 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (whole, count, ranks) => {
        const random = () => ranks.next().value as number;
        const parts = dealt(whole, count, random).map((each, index) => ({
          name: `${Math.floor(random() * 1e9)}-${index}.yaml`,
          text: stringify(each),
        }));
        const expected = meaning([{ name: 'a.yaml', text: stringify(whole) }]);
        expect(meaning(parts)).toBe(expected);
        expect(meaning([...parts].reverse())).toBe(expected);
      },
    ),
    { numRuns: 200 },
  );
});
