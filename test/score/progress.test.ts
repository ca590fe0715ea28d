import { describe, expect, it } from 'vitest';
import { levelAfter } from '../../src/score/gates.ts';
import { progressFrom } from '../../src/score/progress.ts';
import { notApplicable, valued } from './criterionOf.ts';

it.each([
  ['single', 'multi'],
  ['multi', 'cross'],
  ['cross', 'omni'],
  ['omni', null],
] as const)('after %s comes %s', (level, next) => {
  expect(levelAfter(level)).toBe(next);
});

describe('the way to the next level', () => {
  const gate = (needed: number) => ({
    gate: { cross: 'required' as const },
    atLeast: { cross: needed },
  });

  it.each([
    ['is how far its gate is met', [valued(0.2, 0.2, gate(0.8))], 0.25],
    ['is the mean of its gates', [valued(0.2, 0.2, gate(0.8)), valued(0.6, 0.6, gate(0.8))], 0.5],
    ['counts what is more than enough once', [valued(1, 1, gate(0.5)), valued(0, 0, gate(1))], 0.5],
    [
      'counts a gate that needs nothing as met',
      [valued(0, 0, gate(0)), valued(0, 0, gate(1))],
      0.5,
    ],
    [
      'leaves out what is not assessed',
      [valued(0.2, 0.2, gate(0.8)), valued(0, 1, gate(1), null)],
      0.25,
    ],
    [
      'leaves out what is not applicable',
      [valued(0.2, 0.2, gate(0.8)), notApplicable(gate(1))],
      0.25,
    ],
    ['leaves out the gates of other levels', [valued(0, 0, { gate: { omni: 'required' } })], null],
    ['is not all of it until it is reached', [valued(1, 1, gate(1))], 0.99],
    ['is not known where nothing is assessed', [valued(0, 1, gate(1), null)], null],
  ])('%s', (_, criteria, share) => {
    const progress = progressFrom('multi', criteria);
    expect(progress).toEqual({
      next: 'cross',
      share: share === null ? null : expect.closeTo(share, 9),
    });
  });

  it('is at its end at the last level', () => {
    expect(progressFrom('omni', [])).toEqual({ next: null, share: 1 });
  });
});
