import { type AssumeFor, dataOf } from './assumption.ts';
import { noData } from './dataKind.ts';
import type { Flow } from './description.ts';
import type { WorldFlow } from './world.ts';

/** The edges that a flow stands for. An end that is not known is, at worst, nowhere, and at best everywhere. */
export function worldFlows(
  flow: Flow,
  nodes: ReadonlyMap<string, number>,
  assumeFor: AssumeFor,
): WorldFlow[] {
  const data = dataOf(flow.data, assumeFor(flow.path, 'data'));
  if (data === noData) return [];
  const age = flow.age ?? (assumeFor(flow.path, 'freshness') === 1 ? 0 : Number.POSITIVE_INFINITY);
  const ends = (id: string | undefined) => {
    if (id !== undefined) return [nodes.get(id) as number];
    return assumeFor(flow.path, 'ends') === 1 ? [...nodes.values()] : [];
  };
  return ends(flow.from).flatMap((from) =>
    ends(flow.to).flatMap((to) => (from === to ? [] : [{ from, to, data, age, at: flow.at }])),
  );
}
