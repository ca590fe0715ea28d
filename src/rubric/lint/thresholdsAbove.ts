import { type AskedLevel, askedLevels } from '../rubric.ts';
import type { WrittenCriterion } from '../rubricSchema.ts';
import { highestValue } from './highestValue.ts';
import { metricNamed } from './metricNamed.ts';

/** A threshold that no company can meet. */
interface ThresholdAbove {
  level: AskedLevel;
  threshold: number;
  /** The most that the metric gives. */
  highest: number;
}

/** The thresholds of a criterion that are above what its metric can give. */
export function thresholdsAbove(criterion: WrittenCriterion): ThresholdAbove[] {
  const asked = metricNamed(criterion);
  if (!asked) return [];
  const highest = highestValue(asked);
  return askedLevels.flatMap((level) => {
    const threshold = criterion.at_least?.[level];
    return threshold !== undefined && threshold > highest ? [{ level, threshold, highest }] : [];
  });
}
