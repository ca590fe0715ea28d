import type { Description } from '../company/description.ts';
import type { Network } from '../network/network.ts';
import type { Criterion, Rubric } from '../rubric/rubric.ts';
import { scoreValue } from '../score/scoredCriterion.ts';
import { hair } from './search/cheapestProblem.ts';

/**
 * Whether a network has all the points of a fuller one. With less of something no criterion gets
 * better (DESIGN §2.6), so the score is the same only where none has got worse.
 */
export function keepsPoints(
  rubric: Rubric,
  full: Network,
  notApplicable: Description['notApplicable'],
): (network: Network) => boolean {
  const pointsIn = (network: Network, criterion: Criterion) =>
    scoreValue(criterion, { worst: network, best: network }, notApplicable).score.estimate;
  // What was lost last is most likely lost again.
  let inOrder = rubric.criteria
    .filter(({ weight }) => weight > 0)
    .map((criterion) => ({ criterion, points: pointsIn(full, criterion) }));
  return (network) => {
    const lost = inOrder.find(({ criterion, points }) => {
      const now = pointsIn(network, criterion);
      return (now ?? 0) < (points ?? 0) - hair;
    });
    if (lost) inOrder = [lost, ...inOrder.filter((each) => each !== lost)];
    return lost === undefined;
  };
}
