import { type Condensation, forEachTarget } from './condensation.ts';
import type { NodeSet } from './nodeSet.ts';
import { nodeSetUnion } from './nodeSetUnion.ts';
import type { Work } from './work.ts';

/**
 * For each component what it has itself, `own`, together with what all that it leads to have.
 * Nodes that lead to one large component share its bitset, so that the sets of a typical network
 * take as much as its flows; at worst it is (components + edges) × nodes / 32 words.
 */
export function downstream(
  graph: Condensation,
  own: (component: number) => NodeSet,
  work: Work,
): NodeSet[] {
  const unionOf = nodeSetUnion(graph.of.length, work);
  const sets: NodeSet[] = [];
  for (let component = 0; component < graph.count; component++) {
    const parts = [own(component)];
    // Components come in an order in which all that one leads to are done before it.
    forEachTarget(graph, component, (target) => parts.push(sets[target] as NodeSet));
    sets.push(unionOf(parts));
  }
  return sets;
}
