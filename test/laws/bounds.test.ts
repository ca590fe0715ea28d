import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Interval } from '../../src/score/interval.ts';
import { hair, numbersOf, ranksOf, refuse, scored, shownInterval, tries } from './laws.ts';
import { anyCompany, knownCompany } from './randomCompany.ts';

describe('DESIGN §4 and §6: every number lies between its bounds', () => {
  it('low ≤ estimate ≤ high', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const result = scored(company);
        const numbers = numbersOf(result);
        for (const { dimension, level } of result.dimensions) {
          if (level) numbers.set(`level of dimension ${dimension.id}`, ranksOf(level));
        }
        const wrong = [...numbers].flatMap(([name, interval]) =>
          isInOrder(interval) ? [] : [`${name}: ${shownInterval(interval)}`],
        );
        refuse(wrong, { company });
      }),
      tries(120),
    );
  });

  it('low = estimate = high where everything is known', () => {
    fc.assert(
      fc.property(knownCompany, (company) => {
        const wrong = [...numbersOf(scored(company))].flatMap(([name, interval]) =>
          interval.low === interval.high && interval.low === interval.estimate
            ? []
            : [`${name}: ${shownInterval(interval)}`],
        );
        refuse(wrong, { company });
      }),
      tries(120),
    );
  });

  it('shares lie in 0..1, points in 0..100', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const { criteria, score, dimensions } = scored(company);
        const points = [
          score,
          ...dimensions.map((each) => each.score),
          ...criteria.map((each) => each.score),
        ];
        const shares = criteria
          .filter(({ criterion }) => criterion.metric.unit === 'share')
          .map(({ value }) => value);
        const wrong = [
          ...points
            .filter((each) => !isWithin(each, 100))
            .map((each) => `points ${shownInterval(each)}`),
          ...shares
            .filter((each) => !isWithin(each, 1))
            .map((each) => `share ${shownInterval(each)}`),
        ];
        refuse(wrong, { company });
      }),
      tries(120),
    );
  });
});

function isInOrder({ low, estimate, high }: Interval): boolean {
  if (low === null || high === null) return low === high && estimate === null;
  return low <= high && (estimate === null || (low <= estimate && estimate <= high));
}

function isWithin({ low, high }: Interval, most: number): boolean {
  return low === null || high === null || (low >= 0 && high <= most + hair);
}
