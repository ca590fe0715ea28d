import { allData, contextData, dataSet, eachKind } from '../company/dataKind.ts';
import { type Bitset, hasBit } from '../network/bitset.ts';
import { type Network, reachedBy, shares } from '../network/network.ts';
import { recognisedBy } from '../network/recognition.ts';
import type { Networks } from './scoredCriterion.ts';

/** How far customers of one channel are known on another; each grade holds those before it. */
const handoverGrades = ['nothing', 'shared', 'recognised', 'known'] as const;
type HandoverGrade = (typeof handoverGrades)[number];

export interface Handover {
  from: number;
  to: number;
  low: HandoverGrade;
  high: HandoverGrade;
}

/** A table of more channels than this helps nobody. */
export const mostHandoverChannels = 60;

/** Every pair of channels (DESIGN §4), graded in both worlds; none beyond `mostHandoverChannels`. */
export function handoversOf({ worst, best }: Networks): Handover[] {
  if (worst.channels > mostHandoverChannels) return [];
  const low = grader(worst);
  const high = grader(best);
  return worst.world.channels.flatMap(({ outboundOnly }, from) =>
    outboundOnly === true
      ? []
      : worst.world.channels.flatMap((_, to) =>
          to === from ? [] : [{ from, to, low: low(from, to), high: high(from, to) }],
        ),
  );
}

const identity = dataSet(['identity']);

function grader(network: Network): (from: number, to: number) => HandoverGrade {
  const recognising = recognisedBy(network);
  const recognised = Array.from({ length: network.channels }, (_, from) => recognising(from));
  const context = Array.from({ length: network.channels }, (_, from) =>
    reachedBy(network, contextData, 'any', undefined, from),
  );
  const kinds = eachKind(allData);
  return (from, to) => {
    const known = hasBit(recognised[from] as Bitset, to);
    if (known && hasBit(context[from] as Bitset, to)) return 'known';
    if (known) return 'recognised';
    if (hasBit(network.reach(identity).row(from), to)) return 'shared';
    return kinds.some((kind) => shares(network, kind, from, to)) ? 'shared' : 'nothing';
  };
}
