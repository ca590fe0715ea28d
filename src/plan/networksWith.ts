import type { Description } from '../company/description.ts';
import { worldsOf } from '../company/worlds.ts';
import { buildNetwork } from '../network/network.ts';
import type { Networks } from '../score/scoredCriterion.ts';
import type { Change } from './change.ts';
import { withNewNodes } from './withNewNodes.ts';
import { worldWith } from './worldWith.ts';

/** The networks of both worlds of a company in which some changes are made. */
export function networksWith(description: Description, changes: readonly Change[]): Networks {
  const { worst, best } = worldsOf(withNewNodes(description, changes));
  return {
    worst: buildNetwork(worldWith(worst, changes)),
    best: buildNetwork(worldWith(best, changes)),
  };
}
