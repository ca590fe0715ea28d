import type { Assessment } from '../../assessment.ts';

interface ArrivalGroup {
  /** Ids of the channels that the same data comes from, equally fresh. */
  from: string[];
  data: readonly string[];
  freshness: string | null;
}

interface Arrivals {
  /** What is proved to arrive. */
  sure: readonly ArrivalGroup[];
  /** Channels from which more may arrive than is proved. */
  possible: readonly string[];
  /** Channels from which nothing can. */
  nothing: readonly string[];
  /** All channels from which something could come. */
  senders: readonly string[];
}

/** What reaches a channel, by the channels that it comes from. */
export function arrivalGroups({ handovers }: Assessment, to: string): Arrivals {
  const into = handovers.filter((handover) => handover.to === to);
  const sure = new Map<string, ArrivalGroup>();
  for (const { from, arrives } of into) {
    for (const { data, freshness } of arrives.low) {
      const key = JSON.stringify([data, freshness]);
      const group = sure.get(key) ?? { from: [], data, freshness };
      sure.set(key, { ...group, from: [...group.from, from] });
    }
  }
  const isMore = ({ arrives: { low, high } }: (typeof into)[number]) =>
    JSON.stringify(low) !== JSON.stringify(high);
  return {
    sure: [...sure.values()],
    possible: into.filter(isMore).map(({ from }) => from),
    senders: into.map(({ from }) => from),
    nothing: into.filter(({ arrives }) => arrives.high.length === 0).map(({ from }) => from),
  };
}
