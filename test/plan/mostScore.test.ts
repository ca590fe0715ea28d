import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { changeId } from '../../src/plan/changeTypes.ts';
import { mostScore } from '../../src/plan/mostScore.ts';
import { rubricWith } from './ownRubric.ts';
import { fileOf } from './planOf.ts';

/** More criteria ask for one figure than for another. */
const asked = { few: 1, some: 2, many: 3 };
const by = rubricWith(
  Object.fromEntries(
    Object.entries(asked).flatMap(([kpi, times]) =>
      Array.from({ length: times }, (_, time) => [
        `${kpi}-${time}`,
        `metric: kpis-measured, with: { kpis: [${kpi}] }, at_least: { multi: 1 }`,
      ]),
    ),
  ),
  'effort: { measure-kpi: 6 }',
);

interface Asking {
  kpis?: string;
  bound?: 'low' | 'high';
  left?: number;
  without?: string;
}

function chosen(days: number, { kpis = 'kpis: {}', left = 99, ...asking }: Asking = {}): string {
  const { bound = 'low', without } = asking;
  const request = {
    ...({ rubric: by, target: 'multi', bound, given: [], work: { left } } as const),
    description: readCompany([
      fileOf(
        `omnigauge: 1\nchannels: { store: { kind: store }, web: { kind: webshop } }\n${kpis}\n`,
      ),
    ]),
    permits: (change: Parameters<typeof changeId>[0]) => changeId(change) !== without,
  };
  return mostScore(request, days)
    .map((change) => changeId(change).replace('measure-kpi:', ''))
    .join(' ');
}

describe('what brings most for its effort is chosen again and again', () => {
  it.each<[number, string, Asking]>([
    [0, '', {}],
    [5.9, '', {}],
    [6, 'many', {}],
    [12, 'many some', {}],
    [17.9, 'many some', {}],
    [18, 'many some few', {}],
    [99, 'many some few', {}],
    [99, 'some few', { kpis: 'kpis: { many: { measured: yes } }' }],
    [99, 'some few', { without: 'measure-kpi:many' }],
    [99, 'many some few', { kpis: 'partial: [kpis]' }],
    [99, '', { kpis: 'partial: [kpis]', bound: 'high' }],
  ])('for %d days: %s (%j)', (days, expected, asking) => {
    expect(chosen(days, asking)).toBe(expected);
  });

  // The company of today, each figure once, and then the best anew.
  it.each([
    [1, ''],
    [2, 'many'],
    [4, 'many'],
    [5, 'many'],
    [6, 'many some'],
    [7, 'many some'],
    [8, 'many some few'],
    [99, 'many some few'],
  ])('with %i looks at a score: %s', (left, expected) => {
    expect(chosen(99, { left })).toBe(expected);
  });
});
