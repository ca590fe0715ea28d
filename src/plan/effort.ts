import type { Description } from '../company/description.ts';
import type { ChangeKind } from '../company/vocabulary.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Change } from './change.ts';
import { typeOf } from './changeTypes.ts';

/**
 * Person-days of a kind of change: the company's own figure over the rubric's (DESIGN §8). Null
 * where neither says; such changes cannot be weighed, so they are not proposed.
 */
export function kindEffort(
  kind: ChangeKind,
  description: Description,
  rubric: Rubric,
): number | null {
  return description.effort[kind] ?? rubric.effort[kind] ?? null;
}

/**
 * Person-days of a change. What a channel or system says of itself goes before the kind's figure;
 * where two ends of a flow do, the harder one counts.
 */
export function effortOf(change: Change, description: Description, rubric: Rubric): number | null {
  const ids = typeOf(change).workedOn(change);
  const own = [...description.channels, ...description.systems]
    .filter(({ id, effort }) => effort !== undefined && ids.includes(id))
    .map(({ effort }) => effort as number);
  return own.length > 0 ? Math.max(...own) : kindEffort(change.kind, description, rubric);
}
