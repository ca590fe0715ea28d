import { expect, it } from 'vitest';
import { blocksOf } from '../../src/plan/blocks.ts';
import { rubric } from './planOf.ts';

const goal = (id: string) => {
  const criterion = rubric.criteria.find((each) => each.id === id);
  if (!criterion) throw new Error(`There is no ${id}.`);
  return { criterion, needed: 1 };
};
const blocks = (ids: string) =>
  blocksOf(ids === '' ? [] : ids.split(' ').map(goal)).map(({ goals, kinds }) => [
    goals.map(({ criterion }) => criterion.id).join(' '),
    kinds.toSorted().join(' '),
  ]);
const flowKinds = 'add-data add-flow connect-channel make-fresher';

it.each([
  ['', []],
  ['channel-count', [['channel-count', '']]],
  ['customer-reach', [['customer-reach', flowKinds]]],
  ['customer-reach linked-channels', [['customer-reach linked-channels', flowKinds]]],
  [
    'recognition customer-reach',
    [
      [
        'recognition customer-reach',
        'add-data add-flow connect-channel identify-customers make-fresher',
      ],
    ],
  ],
  [
    'brand-coherence customer-reach',
    [
      ['brand-coherence', 'adopt-guideline'],
      ['customer-reach', flowKinds],
    ],
  ],
  [
    'customer-reach brand-coherence recognition',
    [
      ['brand-coherence', 'adopt-guideline'],
      [
        'customer-reach recognition',
        'add-data add-flow connect-channel identify-customers make-fresher',
      ],
    ],
  ],
  [
    'accountable-owner personalisation aligned-teams',
    [
      ['personalisation', `${flowKinds} personalise-channel`],
      ['accountable-owner aligned-teams', 'name-owner share-goal'],
    ],
  ],
])('goals that some change could serve together are in one block: %s', (ids, expected) => {
  expect(blocks(ids)).toEqual(expected);
});
