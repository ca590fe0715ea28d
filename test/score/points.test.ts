import { describe, expect, it } from 'vitest';
import { points } from '../../src/score/points.ts';

describe('points', () => {
  it.each([
    ['nothing', 0, 0],
    ['below nothing', -1, 0],
    ['half of the way to the first level', 0.1, 100 / 6],
    ['the first level', 0.2, 100 / 3],
    ['between two levels', 0.3, 50],
    ['the second level', 0.4, 200 / 3],
    ['most of the way to the last', 0.7, 200 / 3 + 100 / 6],
    ['the last level', 1, 100],
    ['more than is asked for', 2, 100],
  ])('of %s', (_, value, expected) => {
    expect(points(value, { multi: 0.2, cross: 0.4, omni: 1 })).toBeCloseTo(expected, 9);
  });

  it.each([
    ['where a level asks for nothing of its own', { multi: 0.2, omni: 1 }, 0.6, 100 / 3 + 100 / 3],
    ['where two levels ask for the same', { multi: 0.5, cross: 0.5 }, 0.5, 200 / 3],
    ['where only the last is asked for', { omni: 0.5 }, 0.25, 50],
    ['where no level asks for anything', {}, 1, 0],
    ['where a level asks for nothing', { multi: 0 }, 0, 100 / 3],
  ])('%s', (_, atLeast, value, expected) => {
    expect(points(value, atLeast)).toBeCloseTo(expected, 9);
  });
});
