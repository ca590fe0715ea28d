import { allData, dataSet } from '../company/dataKind.ts';
import { channelGroups } from '../network/groups.ts';
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
  const best = channelGroups(networks.best, data);
  const groupOf: (readonly number[])[] = [];
  for (const group of best) for (const channel of group) groupOf[channel] = group;
  return groups.map((channels) => {
    const group = groupOf[channels[0] ?? 0] ?? [];
    const inside = channels.filter((channel) => groupOf[channel] === group);
    return { channels, certain: inside.length === group.length };
  });
}

function linkingData(rubric: Rubric): number {
  const criterion = rubric.criteria.find(({ metric }) => metric.id === 'largest-group');
  const { data } = (criterion?.parameters ?? {}) as { data?: string | string[] };
  return data === undefined ? allData : dataSet([data].flat());
}
