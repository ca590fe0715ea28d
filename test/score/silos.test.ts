import { describe, expect, it } from 'vitest';
import { silosOf } from '../../src/score/silos.ts';
import { shippedRubric } from '../rubricFile.ts';
import { networksWith } from './networksWith.ts';

describe('channels that share nothing with the others', () => {
  const silos = (rest: string) =>
    silosOf(shippedRubric(), networksWith(rest, ['a', 'b', 'c'])).map(
      ({ channels, certain }) => `${channels.join('+')}${certain ? '' : '?'}`,
    );

  it.each([
    ['each for itself', 'flows: []', ['0', '1', '2']],
    ['one of them', 'flows: [{ between: [a, b], data: all }]', ['0+1', '2']],
    ['none', 'flows: [{ between: [a, b], data: all }, { between: [b, c], data: all }]', []],
    ['perhaps', 'flows: unknown', ['0?', '1?', '2?']],
    [
      'one of them, and perhaps two',
      'flows: [{ between: [a, b], data: all }, { between: [b, c], data: unknown }]',
      ['0+1?', '2?'],
    ],
    [
      'one for sure, while others may be linked',
      'flows: [{ between: [a, b], data: unknown }]',
      ['0?', '1?', '2'],
    ],
  ])('%s', (_, rest, expected) => {
    expect(silos(rest)).toEqual(expected);
  });
});
