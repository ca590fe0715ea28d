import type { Description } from '../company/description.ts';
import { worldsOf } from '../company/worlds.ts';
import { buildNetwork } from '../network/network.ts';
import type { Networks } from '../score/scoredCriterion.ts';
import type { Change } from './change.ts';
import { changeId } from './changeTypes.ts';
import { bringsNodes, withNewNodes } from './withNewNodes.ts';
import { worldsAfter } from './worldsAfter.ts';

/**
 * The networks of both worlds of a company with some changes made; for many sets of changes, one
 * after the other.
 */
export function networksAfter(description: Description): (changes: readonly Change[]) => Networks {
  const starts = new Map<string, ReturnType<typeof startOf>>();
  return (changes) => {
    const nodes = changes.filter(bringsNodes);
    const key = nodes.map(changeId).join(' ');
    const start = starts.get(key) ?? startOf(withNewNodes(description, nodes));
    starts.set(key, start);
    return {
      worst: buildNetwork(start.worst(changes)),
      best: buildNetwork(start.best(changes)),
    };
  };
}

function startOf(company: Description) {
  const { worst, best } = worldsOf(company);
  return { worst: worldsAfter(worst), best: worldsAfter(best) };
}
