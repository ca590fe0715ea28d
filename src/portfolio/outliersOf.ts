import { type Distribution, deviationOf, quantileOf } from './distribution.ts';
import type { RubricPart } from './portfolio.ts';
import type { RubricSummary } from './portfolioSummary.ts';
import type { RankedCompany } from './ranking.ts';

type Outlier = RubricSummary['outliers'][number];

/** Of fewer companies none can be told to be unusual. */
const fewest = 8;
/** Robust standard deviations from the median (Iglewicz and Hoaglin). */
const farthest = 3.5;
/** Makes of the median deviation what the standard deviation of a normal distribution would be. */
const normal = 1.4826;
/** Points of score: where most companies are alike, a small difference is still a small one. */
const leastSpread = 5;
const mostShown = 20;

/**
 * Companies whose score lies far from the rest, by median and median deviation, which an outlier
 * cannot move. Those farthest out stand in the short lists of each side, so that no more is needed.
 */
export function outliersOf(part: RubricPart): Outlier[] {
  const total = { dimension: null, title: null };
  const found = [
    ...outliersIn(part.score, { highest: part.best, lowest: part.worst }, total),
    ...[...part.dimensions].flatMap(([dimension, { title, score, ...lists }]) =>
      outliersIn(score, lists, { dimension, title }),
    ),
  ];
  return found
    .sort((one, other) => other.distance - one.distance || (one.path < other.path ? -1 : 1))
    .slice(0, mostShown);
}

function outliersIn(
  scores: Distribution,
  { highest, lowest }: { highest: readonly RankedCompany[]; lowest: readonly RankedCompany[] },
  about: Pick<Outlier, 'dimension' | 'title'>,
): Outlier[] {
  const [median, deviation] = [quantileOf(scores, 0.5), deviationOf(scores)];
  if (scores.count < fewest || median === null || deviation === null) return [];
  const unit = Math.max(leastSpread, normal * deviation);
  const distanceOf = (value: number) => Math.round((Math.abs(value - median) / unit) * 10) / 10;
  const on = (side: Outlier['side'], list: readonly RankedCompany[]) =>
    list
      .filter(({ value }) => (side === 'above' ? value > median : value < median))
      .map((company) => ({
        ...company,
        ...about,
        median,
        side,
        distance: distanceOf(company.value),
      }));
  return [...on('above', highest), ...on('below', lowest)].filter(
    ({ distance }) => distance > farthest,
  );
}
