import type { AssessedCriterion, Unit } from '../../explain/explanation.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationPage } from './explanationPage.ts';

interface Value {
  assessed: Pick<AssessedCriterion, 'status' | 'reason' | 'value'>;
  unit: Unit;
  /** What is asked for: a value below is never rounded up to it. */
  needed?: readonly number[];
}

/** A value with its range, or why there is none. */
export function valueText(
  { words, numbers }: ExplanationPage,
  { assessed, unit, needed = [] }: Value,
): string {
  const { status, reason, value } = assessed;
  if (status === 'not-applicable') {
    const said = words.explain.statuses[status];
    return reason === null ? said : `${said}: ${visible(reason)}`;
  }
  const short = needed.find((threshold) => threshold > (value.estimate ?? value.low ?? 0));
  return numbers.value({ value, unit, needed: short ?? 0 });
}
