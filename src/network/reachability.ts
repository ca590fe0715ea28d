import { type Adjacency, reversed } from './adjacency.ts';
import { addBit, type Bitset, bitset, hasBit } from './bitset.ts';
import { type Condensation, condensation, forEachMember } from './condensation.ts';
import { downstream } from './downstream.ts';
import { holds, isPlain, type NodeSet, nodeSetOf } from './nodeSet.ts';
import type { Work } from './work.ts';

/** Who reaches whom with one kind of data. A node reaches itself. */
export interface Reachability {
  /** Nodes that reach each other, as one. */
  graph: Condensation;
  reaches(from: number, to: number): boolean;
  /** The nodes that a node reaches. */
  from(node: number): NodeSet;
  /** The nodes that reach a node. */
  to(node: number): NodeSet;
  /** Whether any other node reaches a node. */
  arrivesAt(node: number): boolean;
}

/** The transitive closure of a graph. The sets of nodes are made when first asked for. */
export function reachability(edges: Adjacency, nothing: Bitset, work: Work): Reachability {
  const forward = closure(edges, nothing, work);
  let backward: ReturnType<typeof closure> | undefined;
  let arrivals: Bitset | undefined;
  return {
    graph: forward.graph,
    reaches: (from, to) => holds(forward.from(from), to),
    from: forward.from,
    to(node) {
      backward ??= closure(reversed(edges), nothing, work);
      return backward.from(node);
    },
    arrivesAt(node) {
      arrivals ??= arrivalsOf(edges);
      return hasBit(arrivals, node);
    },
  };
}

function closure(edges: Adjacency, nothing: Bitset, work: Work) {
  work.closures++;
  work.edges += edges.targets.length;
  const graph = condensation(edges);
  const own = (component: number): NodeSet => {
    const more: number[] = [];
    forEachMember(graph, component, (node) => more.push(node));
    // A list leaves a large set all its room for what is besides.
    return isPlain(nothing) ? nodeSetOf(nothing, edges.nodes, more) : { shared: nothing, more };
  };
  let sets: NodeSet[] | undefined;
  return {
    graph,
    from(node: number): NodeSet {
      sets ??= downstream(graph, own, work);
      return sets[graph.of[node] as number] as NodeSet;
    },
  };
}

function arrivalsOf({ nodes, offsets, targets }: Adjacency): Bitset {
  const arrivals = bitset(nodes);
  for (let node = 0; node < nodes; node++) {
    for (let edge = offsets[node] as number; edge < (offsets[node + 1] as number); edge++) {
      const target = targets[edge] as number;
      if (target !== node) addBit(arrivals, target);
    }
  }
  return arrivals;
}
