import { practice } from '../../metrics/practice.ts';
import type { WrittenCriterion } from '../rubricSchema.ts';
import { metricNamed } from './metricNamed.ts';

/** The practice that a criterion asks for, or null where it asks for something else. */
export function practiceAsked(criterion: WrittenCriterion): string | null {
  const asked = metricNamed(criterion);
  return asked?.metric.id === practice.id ? String(asked.parameters.practice) : null;
}
