import type { Description } from '../company/description.ts';
import type { Network } from '../network/network.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { scoreValue } from '../score/scoredCriterion.ts';
import { summariseCompany } from '../score/summary.ts';

/** The score of one world; 0 where nothing can be scored. */
export function worldScore(
  rubric: Rubric,
  network: Network,
  notApplicable: Description['notApplicable'],
): number {
  const networks = { worst: network, best: network };
  const criteria = rubric.criteria.map((criterion) =>
    scoreValue(criterion, networks, notApplicable),
  );
  return summariseCompany(rubric, criteria).score.estimate ?? 0;
}
