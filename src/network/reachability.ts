import type { Adjacency } from './adjacency.ts';
import { addAll, addBit, type Bitset, bitset } from './bitset.ts';
import { strongComponents } from './components.ts';

/** Who reaches whom: a row of reached nodes for each node. Nodes of one component share a row. */
export interface Reachability {
  /** The nodes that a node reaches, itself included. Not to be changed. */
  row(node: number): Bitset;
}

/**
 * The transitive closure, by condensation: rows are joined once an edge between components, in
 * words of 32 nodes. Takes (nodes + edges) × nodes / 32 steps at most.
 */
export function reachability(graph: Adjacency): Reachability {
  const { nodes, offsets, targets } = graph;
  const components = strongComponents(graph);
  const rows = Array.from({ length: components.count }, () => bitset(nodes));
  const members: number[][] = Array.from({ length: components.count }, () => []);
  for (let node = 0; node < nodes; node++) members[components.of[node] as number]?.push(node);
  // Components come in an order in which all that one leads to are done before it.
  for (const [component, nodesOfIt] of members.entries()) {
    const row = rows[component] as Bitset;
    const joined = new Set([component]);
    for (const node of nodesOfIt) {
      addBit(row, node);
      for (let edge = offsets[node] as number; edge < (offsets[node + 1] as number); edge++) {
        const target = components.of[targets[edge] as number] as number;
        if (joined.has(target)) continue;
        joined.add(target);
        addAll(row, rows[target] as Bitset);
      }
    }
  }
  return { row: (node) => rows[components.of[node] as number] as Bitset };
}

/** Everything reaches everything. */
export function fullReachability(row: Bitset): Reachability {
  return { row: () => row };
}
