import type { Assessment } from '../../../assessment.ts';
import { defineTable } from '../table.ts';

type Handover = Assessment['handovers'][number];

/** One row a hand-over: how far customers of one channel are known on another, and by what data. */
export const pairsTable = defineTable<Handover>(({ handovers }) => handovers, {
  from: ({ from }) => from,
  from_name: ({ from }, assessment) => channelName(from, assessment),
  to: ({ to }) => to,
  to_name: ({ to }, assessment) => channelName(to, assessment),
  low: ({ low }) => low,
  high: ({ high }) => high,
  arrives_low: ({ arrives }) => arriving(arrives.low),
  arrives_high: ({ arrives }) => arriving(arrives.high),
});

function channelName(channel: string, { channels }: Assessment): string {
  return channels.find(({ id }) => id === channel)?.name ?? channel;
}

/** `identity orders @ daily`, as in the flags of `what-if`; without an age where one system brings it to both. */
function arriving(arrivals: Handover['arrives']['low']): string[] {
  return arrivals.map(({ data, freshness }) =>
    freshness === null ? data.join(' ') : `${data.join(' ')} @ ${freshness}`,
  );
}
