import { allData, type DataSet, eachKind } from '../company/dataKind.ts';
import type { Age } from '../company/freshness.ts';
import { type Network, shares } from '../network/network.ts';

/** Data that one channel has from another. */
export interface Arrival {
  data: DataSet;
  /** Seconds that it is old at most; null where one system brings it to both, and none passes it on. */
  age: Age | null;
}

/**
 * What each channel of a network has from another, by channel numbers: the freshest first, what
 * both have from one system last. A chain is as fresh as its slowest link (DESIGN §4).
 */
export function arrivalsIn(network: Network): (from: number, to: number) => Arrival[] {
  const ages = network.world.everyFlow ? [0] : agesOf(network);
  const kinds = eachKind(allData);
  const ageOf = (kind: DataSet, from: number, to: number): Age | null | undefined => {
    const age = ages.find((within) => network.reach(kind, within).reaches(from, to));
    if (age !== undefined) return age;
    return shares(network, kind, from, to) ? null : undefined;
  };
  return (from, to) => {
    const found = new Map<Age | null, DataSet>();
    for (const kind of kinds) {
      const age = ageOf(kind, from, to);
      if (age !== undefined) found.set(age, (found.get(age) ?? 0) | kind);
    }
    return [...found]
      .map(([age, data]) => ({ data, age }))
      .sort((one, other) => (one.age === null ? 1 : other.age === null ? -1 : one.age - other.age));
  };
}

/** The ages of all flows, the freshest first. */
function agesOf({ world }: Network): Age[] {
  return [...new Set(world.flows.map(({ age }) => age))].sort((one, other) => one - other);
}
