import type { FilterParameter } from '../metrics/parameters.ts';
import { selectChannels } from '../metrics/selection.ts';
import type { Networks, ScoredCriterion } from './scoredCriterion.ts';

/** Metrics over pairs of channels, the first of which has to be one where customers can answer. */
const pairMetrics: readonly string[] = [
  'data-reach',
  'customer-reach',
  'recognition',
  'aligned-teams',
];

/**
 * Ids of the channels of which it is not known whether a criterion speaks of them, as their kind or
 * direction is not. They count at worst and at best, but no evidence tells of them.
 */
export function undecidedChannels(
  { criterion: { metric, parameters } }: ScoredCriterion,
  { worst }: Networks,
): string[] {
  const { channels } = worst.world;
  const filters = parameters as Readonly<Record<string, FilterParameter>>;
  const byKind = [filters.channels, filters.from, filters.to].flatMap(
    (filter) => selectChannels(worst, filter).undecided,
  );
  const byDirection = pairMetrics.includes(metric.id)
    ? selectChannels(worst, filters.from).decided.filter(
        (channel) => channels[channel]?.outboundOnly === undefined,
      )
    : [];
  const undecided = new Set([...byKind, ...byDirection]);
  return channels.filter((_, channel) => undecided.has(channel)).map(({ id }) => id);
}
