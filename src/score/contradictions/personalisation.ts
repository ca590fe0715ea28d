import { type DataSet, eachKind, noData } from '../../company/dataKind.ts';
import { hasBit } from '../../network/bitset.ts';
import type { Network } from '../../network/network.ts';
import { defineContradiction } from './contradiction.ts';

/**
 * A channel personalised with data that never arrives. Data that the channel itself sends on, or
 * that a journey creates there, is its own.
 */
export const personalisation = defineContradiction({
  kind: 'personalisation',
  find({ description, networks }) {
    return description.channels.flatMap((channel, index) => {
      const stated = channel.personalisedWith.stated;
      const missing = eachKind(stated).filter((kind) => !isThere(networks.best, kind, index));
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

function isThere(network: Network, kind: DataSet, channel: number): boolean {
  return arrives(network, kind, channel) || isOwn(network, kind, channel);
}

function arrives(network: Network, kind: DataSet, channel: number): boolean {
  const reach = network.reach(kind);
  for (let node = 0; node < network.nodes; node++) {
    if (node !== channel && hasBit(reach.row(node), channel)) return true;
  }
  return false;
}

/** Journeys that are not known in full may create it. */
function isOwn({ world }: Network, kind: DataSet, channel: number): boolean {
  if (typeof world.journeys === 'number') return true;
  const id = world.channels[channel]?.id;
  const created = world.journeys.some(
    ({ known, described }) =>
      known !== 'complete' ||
      described.steps.some(({ on, creates }) => on === id && (creates & kind) !== noData),
  );
  return (
    created || world.flows.some(({ from, data }) => from === channel && (data & kind) !== noData)
  );
}
