import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bitset, bitsetOf, fullBitset, members } from '../../../src/network/bitset.ts';
import { withoutIdle } from '../../../src/plan/search/withoutIdle.ts';
import { tries } from '../../laws/laws.ts';
import { anyProblem, meets, problemOf, size } from './demands.ts';

const everyCandidate = [...Array(size).keys()];

describe('a choice without what is idle', () => {
  it.each([
    ['gives up the first in the order first', [1, 0, 2], '02'],
    ['gives up another where that comes first', [0, 1, 2], '12'],
    ['keeps what is not in the order', [2], '01'],
  ])('%s', (_, order, kept) => {
    const { suffices } = problemOf([1, 1, 1], [{ of: [0, 1, 2], atLeast: 2 }]);
    for (const together of [1, 2, 3]) {
      const found = withoutIdle({ suffices }, fullBitset(3), order, { left: 99 }, together);
      expect([...members(found)].join('')).toBe(kept);
    }
  });

  it('suffices, and no member of it is idle', () => {
    fc.assert(
      fc.property(
        anyProblem,
        fc.shuffledSubarray(everyCandidate),
        fc.integer({ min: 1, max: size }),
        ({ costs, demands }, order, together) => {
          const problem = problemOf(costs, demands);
          const whole = fullBitset(size);
          const left = [...members(withoutIdle(problem, whole, order, { left: 99 }, together))];
          expect(meets(demands, (each) => left.includes(each))).toBe(true);
          for (const idle of order.filter((each) => left.includes(each))) {
            expect(meets(demands, (each) => each !== idle && left.includes(each))).toBe(false);
          }
          expect(
            everyCandidate.filter((each) => !order.includes(each) && !left.includes(each)),
          ).toEqual([]);
          expect([...members(whole)]).toEqual(everyCandidate);
        },
      ),
      tries(300),
    );
  });

  it('asks once where all is idle, one by one when told to, and not about what is not chosen', () => {
    const asked = (chosen: Bitset, together?: number) => {
      const work = { left: 100 };
      withoutIdle({ suffices: () => true }, chosen, everyCandidate, work, together);
      return 100 - work.left;
    };
    expect(asked(fullBitset(size))).toBe(1);
    expect(asked(fullBitset(size), 1)).toBe(9);
    expect(asked(fullBitset(size), 4)).toBe(3);
    expect(asked(bitsetOf(size, [2, 5]), 1)).toBe(2);
    const work = { left: 100 };
    withoutIdle({ suffices: () => false }, fullBitset(size), everyCandidate, work, 1);
    expect(100 - work.left).toBe(size);
    expect(asked(bitsetOf(size, []))).toBe(0);
  });
});
