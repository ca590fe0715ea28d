import type { DataSet } from '../company/dataKind.ts';
import type { Age } from '../company/freshness.ts';
import { type Network, reachOfEach } from './network.ts';
import type { NodeSet } from './nodeSet.ts';
import { nodeSetIntersection } from './nodeSetIntersection.ts';
import { nodeSetUnion } from './nodeSetUnion.ts';

/**
 * For a node, the nodes that every kind of `data` (`all`), or one of them at least (`any`),
 * reaches from it.
 */
export function reachedBy(
  network: Network,
  data: DataSet,
  match: 'all' | 'any',
  within?: Age,
): (node: number) => NodeSet {
  const reaches = reachOfEach(network, data, within);
  const together = joinFor(network, match);
  return (node) => together(reaches.map((reach) => reach.from(node)));
}

/** The same the other way: the nodes from which the data reaches a node. */
export function reaching(
  network: Network,
  data: DataSet,
  match: 'all' | 'any',
  within?: Age,
): (node: number) => NodeSet {
  const reaches = reachOfEach(network, data, within);
  const together = joinFor(network, match);
  return (node) => together(reaches.map((reach) => reach.to(node)));
}

function joinFor({ nodes, work }: Network, match: 'all' | 'any') {
  return match === 'all' ? nodeSetIntersection(work) : nodeSetUnion(nodes, work);
}
