import type { Assessment, HandoverGrade } from '../assessment.ts';
import type { ComparedHandover } from './comparison.ts';
import { agreed, directionOf } from './direction.ts';
import { matched } from './matched.ts';

type Handover = Assessment['handovers'][number];

const grades: readonly HandoverGrade[] = ['nothing', 'shared', 'recognised', 'known'];
const order = ['down', 'same', 'up'];

/** The pairs of channels between which customers are known better or less, what is lost first. */
export function comparedHandovers(before: Assessment, after: Assessment): ComparedHandover[] {
  const keyOf = ({ from, to }: Handover) => JSON.stringify([from, to]);
  return matched(before.handovers, after.handovers, keyOf)
    .flatMap((each) => (each.before && each.after ? compared(each.before, each.after) : []))
    .sort((one, other) => order.indexOf(one.direction) - order.indexOf(other.direction));
}

function compared(before: Handover, after: Handover): ComparedHandover[] {
  if (before.low === after.low && before.high === after.high) return [];
  const rank = (grade: HandoverGrade) => grades.indexOf(grade);
  return [
    {
      from: after.from,
      to: after.to,
      before: { low: before.low, high: before.high },
      after: { low: after.low, high: after.high },
      direction: agreed([
        directionOf(rank(before.low), rank(after.low)),
        directionOf(rank(before.high), rank(after.high)),
      ]),
    },
  ];
}
