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
  const atBest = new Set(channelGroups(networks.best, data).map((group) => group.join()));
  return groups.map((channels) => ({ channels, certain: atBest.has(channels.join()) }));
}

function linkingData(rubric: Rubric): number {
  const criterion = rubric.criteria.find(({ metric }) => metric.id === 'largest-group');
  const { data } = (criterion?.parameters ?? {}) as { data?: string | string[] };
  return data === undefined ? allData : dataSet([data].flat());
}
