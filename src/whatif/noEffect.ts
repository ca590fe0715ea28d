import { dataSet, eachKind } from '../company/dataKind.ts';
import type { Description } from '../company/description.ts';
import { ageOf } from '../company/freshness.ts';
import { worldsOf } from '../company/worlds.ts';
import { buildNetwork, type Network } from '../network/network.ts';
import type { AppliedChange } from './appliedChange.ts';
import type { NoEffect } from './whatIfResult.ts';

type AddedFlow = Extract<AppliedChange, { kind: 'add-flow' }>;

/** Why changes that are no mistake may change nothing. */
export function noEffectOf(
  before: Description,
  after: Description,
  changes: readonly AppliedChange[],
): NoEffect[] {
  if (saying(before) === saying(after)) return [{ kind: 'said-already' }];
  const found: NoEffect[] = arrivingFlows(before, changes).map(({ from, to }) => ({
    kind: 'arrives-already',
    from,
    to,
  }));
  if (before.sector !== after.sector) found.push({ kind: 'sector' });
  return found.length > 0 ? found : [{ kind: 'not-asked' }];
}

/** What a description says, wherever it says so. */
function saying(description: Description): string {
  return JSON.stringify(description, (key, value) =>
    key === 'at' || key.endsWith('At') ? undefined : value,
  );
}

/** The new flows of which everything arrives already for sure, as fast as they bring it. */
function arrivingFlows(before: Description, changes: readonly AppliedChange[]): AddedFlow[] {
  const added = changes.filter((change) => change.kind === 'add-flow');
  if (added.length === 0) return [];
  const network = buildNetwork(worldsOf(before).worst);
  const nodes = new Map([...before.channels, ...before.systems].map(({ id }, node) => [id, node]));
  return added.filter((flow) => {
    const [from, to] = [nodes.get(flow.from), nodes.get(flow.to)];
    if (from === undefined || to === undefined) return false;
    return arrives(network, flow, from, to) && (!flow.both || arrives(network, flow, to, from));
  });
}

function arrives(network: Network, { data, freshness }: AddedFlow, from: number, to: number) {
  if (data === null || freshness === null) return false;
  return eachKind(dataSet(data)).every((kind) =>
    network.reach(kind, ageOf(freshness)).reaches(from, to),
  );
}
