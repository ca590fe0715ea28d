import type { Assessment } from '../assessment.ts';
import { dataWordsOf } from '../company/dataKind.ts';
import type { Description } from '../company/description.ts';
import { freshnessOf } from '../company/freshness.ts';
import type { Arrival } from '../score/arrivals.ts';
import type { Handover } from '../score/handovers.ts';

type DescribedHandover = Assessment['handovers'][number];

/** A hand-over in the words of the file format. */
export function describedHandover(
  { from, to, low, high, arrives }: Handover,
  { channels }: Description,
): DescribedHandover {
  return {
    from: channels[from]?.id ?? '',
    to: channels[to]?.id ?? '',
    low,
    high,
    arrives: {
      low: arrives.low.map(describedArrival),
      high: arrives.high.map(describedArrival),
    },
  };
}

function describedArrival({ data, age }: Arrival): DescribedHandover['arrives']['low'][number] {
  // An age that is not known is none at best, for which the format has no word.
  const freshness = age === null ? null : age === 0 ? 'realtime' : freshnessOf(age);
  return { data: dataWordsOf(data), freshness };
}
