import { expect, it } from 'vitest';
import type { Level } from '../../src/company/vocabulary.ts';
import type { Criterion, Rubric } from '../../src/rubric/rubric.ts';
import { gapsTo } from '../../src/score/gaps.ts';
import { levelInterval } from '../../src/score/gates.ts';
import type { Knob } from '../../src/score/knobs.ts';
import type { ScoredCriterion } from '../../src/score/scoredCriterion.ts';
import { type Move, sensitivityOf } from '../../src/score/sensitivity.ts';
import { shippedRubric } from '../rubricFile.ts';
import { valued } from './criterionOf.ts';

const rubric = shippedRubric();
const share = { ...rubric.criteria[0]?.metric, unit: 'share' } as Criterion['metric'];
const count = { ...share, unit: 'count' } as const;
const gate = { cross: 'required' } as const;
const dimension = (id: string, weight: number) => ({ id, weight, title: {}, why: {} });
const at = (id: string, value: number, rest: Partial<Criterion> = {}) =>
  valued(value, value, { id, dimension: 'd', metric: share, ...rest });

interface Setting {
  target: Level;
  dimensions: Rubric['dimensions'];
}

/** Each number that matters, as in `a for cross 0.5: down to 0.4 (20 %) omni`: to what, and what then. */
function leeway(
  criteria: readonly ScoredCriterion[],
  { target = 'omni', dimensions = [dimension('d', 1)] }: Partial<Setting> = {},
): string[] {
  const small = { ...rubric, dimensions, criteria: criteria.map((each) => each.criterion) };
  const level = levelInterval(criteria);
  const gaps = gapsTo(small, criteria, level.estimate, target);
  const leeways = sensitivityOf(small, { criteria, level, target, gaps });
  return leeways.flatMap(({ knob, now, down, up }) => {
    const moves = [...told('down', down), ...told('up', up)];
    return moves.length === 0 ? [] : [`${nameOf(knob)} ${now}: ${moves.join(', ')}`];
  });
}

function nameOf(knob: Knob): string {
  if (knob.kind === 'dimension-weight') return `weight of ${knob.dimension.id}`;
  if (knob.kind === 'weight') return `weight of ${knob.criterion.id}`;
  return `${knob.criterion.id} for ${knob.level}`;
}

/** With the level then, or the first gaps where it stays. */
function told(way: 'down' | 'up', move: Move | null): string[] {
  if (move === null) return [];
  const gaps = move.gaps.map(({ scored }) => scored.criterion.id).join(' ');
  return [`${way} to ${move.to} (${Math.round(move.by * 100)} %) ${move.level ?? gaps}`];
}

it.each([
  [
    'a gate that is missed: down to what there is',
    [at('a', 0.4, { gate, atLeast: { cross: 0.5 } })],
    ['a for cross 0.5: down to 0.4 (20 %) omni'],
  ],
  [
    'a gate that is met: up beyond what there is',
    [at('a', 0.6, { gate, atLeast: { cross: 0.5 } })],
    ['a for cross 0.5: up to 0.601 (20 %) multi'],
  ],
  [
    'the nearest first',
    [
      at('a', 0.9, { gate, atLeast: { cross: 0.5 } }),
      at('b', 0.6, { gate, atLeast: { cross: 0.5 } }),
    ],
    ['b for cross 0.5: up to 0.601 (20 %) multi', 'a for cross 0.5: up to 0.901 (80 %) multi'],
  ],
  [
    'no threshold passes the next one',
    [at('a', 0.9, { gate, atLeast: { cross: 0.5, omni: 0.8 } })],
    ['a for omni 0.8: up to 0.901 (13 %) a'],
  ],
  ['nor the one before', [at('a', 0.1, { gate, atLeast: { multi: 0.2, cross: 0.5 } })], []],
  [
    'nor the one before that, where there is none between',
    [at('a', 0.1, { gate: { omni: 'required' }, atLeast: { multi: 0.2, omni: 0.5 } })],
    [],
  ],
  [
    'one that asks for more than all can only fall',
    [at('a', 0.9, { gate, atLeast: { cross: 1.5 } })],
    ['a for cross 1.5: down to 0.9 (40 %) omni'],
  ],
  [
    'a number of things by tenths',
    [at('a', 3, { metric: count, gate, atLeast: { cross: 2 } })],
    ['a for cross 2: up to 3.1 (55 %) multi'],
  ],
  [
    'far up, where there are many',
    [at('b', 1), at('a', 45, { metric: count, gate, atLeast: { cross: 2 } })],
    ['a for cross 2: up to 45.1 (2155 %) multi'],
  ],
  [
    'from nothing, a whole',
    [at('a', 0.6, { gate, atLeast: { cross: 0 } })],
    ['a for cross 0: up to 0.601 (60 %) multi'],
  ],
  [
    'what changes which comes first: half of 60 points for b, half of 50 for a',
    [at('a', 0.5), at('b', 0.4)],
    [
      'weight of b 1: down to 0.83 (17 %) a b',
      'weight of a 1: up to 1.2 (20 %) a b',
      'b for omni 1: down to 0.8 (20 %) a b',
      'a for omni 1: down to 0.5 (50 %) b',
      'weight of d 1: down to 0 (100 %) a b',
    ],
  ],
  [
    'a weight of nothing, as if it were one',
    [at('a', 0.5, { weight: 0 }), at('b', 0.4)],
    [
      'a for omni 1: down to 0.5 (50 %) b',
      'b for omni 1: down to 0.4 (60 %) a',
      'weight of d 1: down to 0 (100 %) a b',
      'weight of b 1: down to 0 (100 %) a b',
      'weight of a 0: up to 1.2 (120 %) a b',
    ],
  ],
])('%s', (_, criteria, expected) => {
  expect(leeway(criteria)).toEqual(expected);
});

it('weights go up to ten times of what they are', () => {
  // 50 points to gain by a, 75 by b.
  const found = leeway([at('a', 0.5, { weight: 2 }), at('b', 0.25, { weight: 10 })]);
  expect(found).toContain('weight of a 2: up to 15 (650 %) a b');
  const farther = leeway([at('a', 0.5, { weight: 2 }), at('b', 0.25, { weight: 14 })]);
  expect(farther.filter((each) => each.startsWith('weight of a'))).toEqual([]);
});

it('the weights of dimensions count too', () => {
  const dimensions = [dimension('d', 2), dimension('e', 2)];
  const criteria = [at('a', 0.5), at('b', 0.4, { dimension: 'e' })];
  const found = leeway(criteria, { dimensions }).filter((each) => /weight of [de]/.test(each));
  expect(found).toEqual([
    'weight of e 2: down to 1.66 (17 %) a b',
    'weight of d 2: up to 2.4 (20 %) a b',
  ]);
});

it('only the first three gaps do', () => {
  const criteria = ['a', 'b', 'c', 'e'].map((id) => at(id, 0.5));
  const found = leeway(criteria);
  // The last of four that are alike may do without it, and is first once it has more to gain.
  expect(found.filter((each) => each.startsWith('e for'))).toEqual([]);
  expect(found).toContain('weight of e 1: up to 1.01 (1 %) e a b');
});

it('the level may change where no gap does', () => {
  const criteria = [at('a', 0.9, { gate: { omni: 'required' }, atLeast: { omni: 0.5 } })];
  expect(leeway(criteria, { target: 'cross' })).toEqual([
    'a for omni 0.5: up to 0.901 (80 %) cross',
  ]);
});

it('gaps are those up to the target', () => {
  const atLeast = { cross: 0.5, omni: 1 };
  const criteria = [at('a', 0.4, { gate, atLeast })];
  expect(leeway(criteria, { target: 'cross' })).toEqual([
    'a for cross 0.5: down to 0.4 (20 %) omni',
  ]);
});
