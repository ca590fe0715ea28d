import { allData, type DataSet, eachKind, noData } from '../../company/dataKind.ts';
import type { Network } from '../../network/network.ts';
import { defineContradiction } from './contradiction.ts';

/**
 * A channel personalised with data that never arrives. Data that the channel itself sends on, or
 * that a journey creates there, is its own.
 */
export const personalisation = defineContradiction({
  kind: 'personalisation',
  find({ description, networks: { best } }) {
    const own = ownData(best);
    return description.channels.flatMap((channel, index) => {
      const stated = channel.personalisedWith.stated & ~(own[index] ?? noData);
      const missing = eachKind(stated).filter((kind) => !best.reach(kind).arrivesAt(index));
      if (missing.length === 0) return [];
      return [
        {
          entities: [`channel:${channel.id}`],
          data: missing.reduce((all, kind) => all | kind, noData),
          levels: null,
          at: channel.personalisedAt,
          related: description.at.flows ?? channel.at,
        },
      ];
    });
  },
});

/** For each node the data that it sends on, and that journeys create there. */
function ownData({ world, nodes }: Network): DataSet[] {
  const own = new Array<DataSet>(nodes).fill(noData);
  const { journeys } = world;
  // Journeys that are not known in full may create anything anywhere.
  if (typeof journeys === 'number' || journeys.some(({ known }) => known !== 'complete')) {
    return own.fill(allData);
  }
  const numbers = new Map(world.channels.map(({ id }, channel) => [id, channel]));
  const created = journeys.flatMap(({ described }) =>
    described.steps.map(({ on, creates }) => ({ node: numbers.get(on) as number, data: creates })),
  );
  const sent = world.flows.map(({ from, data }) => ({ node: from, data }));
  for (const { node, data } of [...created, ...sent]) own[node] = (own[node] ?? noData) | data;
  return own;
}
