import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/rubric/rubric.ts';
import { type Gap, gapsTo } from '../../src/score/gaps.ts';
import type { ScoredCriterion } from '../../src/score/scoredCriterion.ts';
import { shippedRubric } from '../rubricFile.ts';
import { notApplicable, valued } from './criterionOf.ts';

const rubric = {
  ...shippedRubric(),
  dimensions: [{ id: 'd', weight: 1, title: {}, why: {} }],
};
const named = (id: string, rest: Partial<Criterion> = {}) => ({ id, dimension: 'd', ...rest });
const at = (id: string, value: number, rest: Partial<Criterion> = {}) =>
  valued(value, value, named(id, rest));
const open = (id: string, rest: Partial<Criterion> = {}) => valued(0, 1, named(id, rest), null);
const shown = ({ scored, blocks, gate, needed, gain }: Gap) =>
  `${scored.criterion.id} ${blocks} ${gate ?? '-'} ${needed} +${Math.round(gain)}`;
const gaps = (...criteria: ScoredCriterion[]) =>
  gapsTo(rubric, criteria, 'single', 'omni').map(shown);

const ladder = { multi: 0.2, cross: 0.5, omni: 1 };

describe('a gap', () => {
  it.each([
    ['is what is below the target', [at('a', 0.5)], ['a omni - 1 +50']],
    ['is none where enough is there', [at('a', 1)], []],
    ['is none where nothing is asked for', [at('a', 0, { atLeast: {} })], []],
    ['is none where it is not applicable', [notApplicable(named('a'))], []],
    [
      'is none where it is not applicable, though the gate stays shut',
      [notApplicable(named('a', { gate: { omni: 'required' } }))],
      [],
    ],
    ['is not what is not known, though it is not enough', [valued(0, 0.6, named('a'), null)], []],
    // Until then half of b's 60 points: with a at its 67 at most, 63 are possible, else 80.
    [
      'leaves open that there may be more than its threshold',
      [
        valued(0.2, 1, named('a', { atLeast: { cross: 0.5, omni: 1 } }), 0.3),
        valued(0, 0.6, named('b'), null),
      ],
      ['a cross - 0.5 +27'],
    ],
    [
      'blocks the lowest level that asks for more',
      [at('a', 0.3, { atLeast: ladder })],
      ['a cross - 0.5 +22'],
    ],
    ['is not what is not known', [open('a')], []],
    [
      'is a required gate of which nothing is known',
      [open('a', { gate: { omni: 'required' } })],
      ['a omni required 1 +100'],
    ],
    ['is no gate that is asked only if known', [open('a', { gate: { omni: 'if-known' } })], []],
    [
      'is such a gate if it cannot be met',
      [at('a', 0.9, { gate: { omni: 'if-known' } })],
      ['a omni if-known 1 +10'],
    ],
    [
      'never costs points',
      [open('a', { atLeast: { multi: 0.1, omni: 1 }, gate: { multi: 'required' } }), at('b', 1)],
      ['a multi required 0.1 +0'],
    ],
  ])('%s', (_, criteria, expected) => {
    expect(gaps(...criteria)).toEqual(expected);
  });

  it.each([
    ['a lower level first', at('b', 0, { atLeast: ladder }), at('a', 0.5)],
    ['then gates', at('b', 0.9, { gate: { omni: 'required' } }), at('a', 0)],
    ['then what brings more', at('b', 0.1), at('a', 0.5)],
    ['then by name', at('a', 0.5), at('b', 0.5)],
  ])('comes in order: %s', (_, first, then) => {
    const ids = [first, then].map(({ criterion }) => criterion.id);
    for (const criteria of [
      [first, then],
      [then, first],
    ]) {
      expect(gaps(...criteria).map((gap) => gap.split(' ')[0])).toEqual(ids);
    }
  });
});

describe('up to a target', () => {
  const criteria = [at('a', 0, { atLeast: { multi: 0.2 } }), at('b', 0, { atLeast: { omni: 1 } })];
  it.each([
    ['single', 'multi', ['a']],
    ['single', 'single', []],
    ['single', 'cross', ['a']],
    ['single', 'omni', ['a', 'b']],
    ['multi', 'omni', ['b']],
    ['omni', 'omni', ['b']],
    ['multi', 'multi', ['a']],
  ] as const)('from %s to %s it asks for that alone', (reached, target, expected) => {
    const ids = gapsTo(rubric, criteria, reached, target).map(({ scored }) => scored.criterion.id);
    expect(ids).toEqual(expected);
  });
});
