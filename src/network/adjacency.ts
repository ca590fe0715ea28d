import type { WorldFlow } from '../company/world.ts';

/** Edges by their source, in compressed rows: node `n` leads to `targets[offsets[n] .. offsets[n + 1]]`. */
export interface Adjacency {
  nodes: number;
  offsets: Int32Array;
  targets: Int32Array;
}

/** The edges of the flows that pass a test. */
export function adjacency(
  nodes: number,
  flows: readonly WorldFlow[],
  passes: (flow: WorldFlow) => boolean,
): Adjacency {
  const sources = new Int32Array(flows.length);
  const targets = new Int32Array(flows.length);
  let edges = 0;
  for (const flow of flows) {
    if (!passes(flow)) continue;
    sources[edges] = flow.from;
    targets[edges++] = flow.to;
  }
  return fromEdges(nodes, sources.subarray(0, edges), targets.subarray(0, edges));
}

/** The same edges the other way round. */
export function reversed({ nodes, offsets, targets }: Adjacency): Adjacency {
  const sources = new Int32Array(targets.length);
  for (let node = 0; node < nodes; node++) {
    sources.fill(node, offsets[node], offsets[node + 1]);
  }
  return fromEdges(nodes, targets, sources);
}

/** Every node leads to the next, the last one to the first: everything reaches everything. */
export function ring(nodes: number): Adjacency {
  return {
    nodes,
    offsets: Int32Array.from({ length: nodes + 1 }, (_, node) => node),
    targets: Int32Array.from({ length: nodes }, (_, node) => (node + 1) % nodes),
  };
}

function fromEdges(nodes: number, sources: Int32Array, targets: Int32Array): Adjacency {
  const offsets = new Int32Array(nodes + 1);
  for (const source of sources) offsets[source + 1] = (offsets[source + 1] as number) + 1;
  for (let node = 0; node < nodes; node++) {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  }
  const next = offsets.slice();
  const sorted = new Int32Array(targets.length);
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] as number;
    const at = next[source] as number;
    sorted[at] = targets[edge] as number;
    next[source] = at + 1;
  }
  return { nodes, offsets, targets: sorted };
}
