import { allData, contextData, eachKind } from '../company/dataKind.ts';
import { type Network, shares } from '../network/network.ts';
import { holds, type NodeSet } from '../network/nodeSet.ts';
import { reachedBy } from '../network/reachedBy.ts';
import { recognisedBy } from '../network/recognition.ts';
import { type Arrival, arrivalsIn } from './arrivals.ts';
import type { Networks } from './scoredCriterion.ts';

/** How far customers of one channel are known on another; each grade holds those before it. */
const handoverGrades = ['nothing', 'shared', 'recognised', 'known'] as const;
type HandoverGrade = (typeof handoverGrades)[number];

export interface Handover {
  from: number;
  to: number;
  low: HandoverGrade;
  high: HandoverGrade;
  /** What the second has from the first, at worst and at best. */
  arrives: { low: readonly Arrival[]; high: readonly Arrival[] };
}

/** A table of more channels than this helps nobody. */
export const mostHandoverChannels = 60;

/** Every pair of channels (DESIGN §4), graded in both worlds; none beyond `mostHandoverChannels`. */
export function handoversOf({ worst, best }: Networks): Handover[] {
  if (worst.channels > mostHandoverChannels) return [];
  const low = grader(worst);
  const high = grader(best);
  const arrives = { low: arrivalsIn(worst), high: arrivalsIn(best) };
  return worst.world.channels.flatMap(({ outboundOnly }, from) =>
    outboundOnly === true
      ? []
      : worst.world.channels.flatMap((_, to) =>
          to === from
            ? []
            : [
                {
                  from,
                  to,
                  low: low(from, to),
                  high: high(from, to),
                  arrives: { low: arrives.low(from, to), high: arrives.high(from, to) },
                },
              ],
        ),
  );
}

function grader(network: Network): (from: number, to: number) => HandoverGrade {
  const recognising = recognisedBy(network);
  const knowing = reachedBy(network, contextData, 'any');
  const recognised = Array.from({ length: network.channels }, (_, from) => recognising(from));
  const context = Array.from({ length: network.channels }, (_, from) => knowing(from));
  const kinds = eachKind(allData);
  return (from, to) => {
    const known = holds(recognised[from] as NodeSet, to);
    if (known && holds(context[from] as NodeSet, to)) return 'known';
    if (known) return 'recognised';
    return kinds.some((kind) => shares(network, kind, from, to)) ? 'shared' : 'nothing';
  };
}
