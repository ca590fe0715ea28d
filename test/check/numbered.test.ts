import { expect, it } from 'vitest';
import { numbered } from '../../src/check/numbered.ts';

it('the first of several that have the same ids keeps them, the next ones say which time it is', () => {
  const lists = [['a', 'b'], ['b', 'a'], ['a', 'b'], ['a'], ['a', 'b']];
  expect(numbered(lists, (list) => list).map(({ ids }) => ids.join(' '))).toEqual([
    'a b',
    'b a',
    'a b time:2',
    'a',
    'a b time:3',
  ]);
  expect(numbered(lists, (list) => list).map(({ item }) => item)).toEqual(lists);
});
