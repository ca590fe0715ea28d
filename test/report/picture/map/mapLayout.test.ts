import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/assessment.ts';
import { layoutOf } from '../../../../src/report/picture/map/layoutOf.ts';
import { type MapLayout, mapLayout } from '../../../../src/report/picture/map/mapLayout.ts';
import { en } from '../../../../src/text/en.ts';
import { companyOf, exampleCompany } from '../../page/exampleCompany.ts';
import { madeUpCompany } from '../../page/madeUpCompany.ts';

/** Boxes that overlap, or leave the drawing. */
function faults({ nodes, box, width, height }: MapLayout): string[] {
  return nodes.flatMap(([key, { x, y }], index) => [
    ...(x < box.width / 2 || y < box.height / 2 || x > width || y > height
      ? [`${key} is at ${x} ${y}`]
      : []),
    ...nodes
      .slice(index + 1)
      .filter(
        ([, other]) =>
          Math.abs(other.x - x) < box.width + 8 && Math.abs(other.y - y) < box.height + 8,
      )
      .map(([other]) => `${key} overlaps ${other}`),
  ]);
}

describe('the places on the map', () => {
  it('boxes never overlap, nor leave the drawing', async () => {
    const anyGraph = fc.record({
      channels: fc.integer({ min: 0, max: 24 }),
      systems: fc.integer({ min: 0, max: 8 }),
      pairs: fc.array(fc.tuple(fc.nat(31), fc.nat(31)), { maxLength: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(anyGraph, async ({ channels, systems, pairs }) => {
        const keys = [
          ...Array.from({ length: channels }, (_, index) => `c${index}`),
          ...Array.from({ length: systems }, (_, index) => `s${index}`),
        ];
        const nodes = keys.map((key) => ({
          key,
          type: key.startsWith('c') ? ('channel' as const) : ('system' as const),
          name: key,
          note: '',
          planned: false,
        }));
        const joined = pairs.flatMap(([one, other]) => {
          const [from, to] = [keys[one], keys[other]];
          return from && to ? [{ from, to }] : [];
        });
        const graph = { nodes, flows: [], breaks: [], islands: [], loose: 0, grouped: null };
        const layout = await mapLayout({ ...graph, keyOf: (id) => id }, joined);
        expect(faults(layout)).toEqual([]);
        expect(layout.nodes.map(([key]) => key).sort()).toEqual([...keys].sort());
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it.each([
    ['examples', exampleCompany('bottega-aurora').assessment],
    ['sixty channels and systems', companyOf([madeUpCompany(42, 18)], 'en').assessment],
    ['far more', companyOf([madeUpCompany(90, 40)], 'en').assessment],
  ])('of %s', async (_, assessment) => {
    const layout = await layoutOf(assessment, en);
    expect(faults(layout)).toEqual([]);
    // Taller than this it would be too small to read on paper.
    expect(layout.height / layout.width).toBeLessThan(2);
  });

  it('flows of the plan have their ways before they are there', async () => {
    const { assessment } = exampleCompany('bottega-aurora');
    const without: Assessment = { ...assessment, plan: null };
    const ways = async (of: Assessment) => (await layoutOf(of, en)).routes.length;
    expect(await ways(assessment)).toBeGreaterThan(await ways(without));
  });

  it('a system that the plan introduces has its place', async () => {
    const file = {
      name: 'company.yaml',
      text: 'omnigauge: 1\nchannels: { a: { kind: store, team: t }, b: { kind: app, team: t } }\nteams: { t: { goals: [g] } }\nflows: []\n',
    };
    const { assessment } = companyOf([file], 'en');
    const introduced = (assessment.plan?.steps ?? []).filter(
      ({ change }) => change === 'introduce-system' || change === 'open-channel',
    );
    const { nodes } = await layoutOf(assessment, en);
    expect(nodes).toHaveLength(2 + introduced.length);
  });
});
