import type { Assessment } from '../assessment.ts';
import type { Comparison } from './comparison.ts';
import { difference } from './difference.ts';
import { intervalDirection } from './direction.ts';
import { matched } from './matched.ts';
import { sameValue } from './sameValue.ts';

type Dimension = Assessment['dimensions'][number];

/** The dimensions that differ, in the rubric's order. */
export function comparedDimensions(
  before: Assessment,
  after: Assessment,
): Comparison['dimensions'] {
  return matched(before.dimensions, after.dimensions, ({ id }) => id).flatMap((each) => {
    const sides = { before: shown(each.before), after: shown(each.after) };
    if (sameValue(sides.before, sides.after)) return [];
    const { id, title } = (each.after ?? each.before) as Dimension;
    const [one, other] = [sides.before?.score, sides.after?.score];
    return [
      {
        id,
        title,
        ...sides,
        change: difference(one?.estimate ?? null, other?.estimate ?? null),
        direction: one && other ? intervalDirection(one, other) : 'same',
      },
    ];
  });
}

function shown(dimension: Dimension | null) {
  if (dimension === null) return null;
  const { score, level, coverage } = dimension;
  return { score, level, coverage };
}
