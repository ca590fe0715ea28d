import { allData, dataSet } from '../company/dataKind.ts';
import { channelGroups } from '../network/groups.ts';
import type { Network } from '../network/network.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Networks } from './scoredCriterion.ts';

/** Channels, by number, that share nothing with the others. */
export interface Silo {
  channels: readonly number[];
  /** False where something unknown could link it with others. */
  certain: boolean;
}

/**
 * The groups of channels with no link between them; none where all are one group. What links is
 * what the rubric's `largest-group` criterion says, else any data.
 */
export function silosOf(rubric: Rubric, networks: Networks): Silo[] {
  const data = linkingData(rubric);
  const groups = channelGroups(networks.worst, data);
  if (groups.length < 2) return [];
  const best = groupNumbers(networks.best, data);
  return groups.map((channels) => {
    const inside = new Set(channels);
    const number = best[channels[0] ?? 0];
    return {
      channels,
      certain: best.every((each, channel) => each !== number || inside.has(channel)),
    };
  });
}

function linkingData(rubric: Rubric): number {
  const criterion = rubric.criteria.find(({ metric }) => metric.id === 'largest-group');
  const { data } = (criterion?.parameters ?? {}) as { data?: string | string[] };
  return data === undefined ? allData : dataSet([data].flat());
}

/** For each channel, the number of its group. */
function groupNumbers(network: Network, data: number): number[] {
  const numbers: number[] = [];
  for (const [number, channels] of channelGroups(network, data).entries()) {
    for (const channel of channels) numbers[channel] = number;
  }
  return numbers;
}
