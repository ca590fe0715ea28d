/**
 * What was done to answer questions about a network, for whoever wants to know how the work grows
 * with the company. Numbers only ever rise.
 */
export interface Work {
  /** Graphs of one kind of data that were condensed. */
  closures: number;
  /** Flows looked at to build them. */
  edges: number;
  /** Words of 32 nodes that were joined, compared or counted. */
  words: number;
  /** Nodes that were looked at one by one. */
  nodes: number;
}

export function noWork(): Work {
  return { closures: 0, edges: 0, words: 0, nodes: 0 };
}
