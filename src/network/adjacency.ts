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
  const used = flows.filter(passes);
  const offsets = new Int32Array(nodes + 1);
  for (const { from } of used) offsets[from + 1] = (offsets[from + 1] as number) + 1;
  for (let node = 0; node < nodes; node++) {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  }
  const next = offsets.slice();
  const targets = new Int32Array(used.length);
  for (const { from, to } of used) {
    targets[next[from] as number] = to;
    next[from] = (next[from] as number) + 1;
  }
  return { nodes, offsets, targets };
}
