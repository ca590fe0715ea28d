import type { Problem } from '../../source/problem.ts';

/** What the reader of rubrics refuses, by the rule that it breaks. */
const rules = {
  'unknown-metric': 'unknown-metric',
  'unknown-dimension': 'unknown-dimension',
  'falling-thresholds': 'falling-thresholds',
  'gate-without-threshold': 'gate-without-threshold',
  'incomplete-criterion': 'incomplete-criterion',
} as const;

/** The rules of a rubric that cannot be read as one; their sentences are those of its problems. */
export type ReadingRuleId = (typeof rules)[keyof typeof rules] | 'bad-parameter';

export const readingRuleIds: readonly ReadingRuleId[] = [...Object.values(rules), 'bad-parameter'];

/** The rule that a problem of the merged rubric breaks: all others are about settings of a metric. */
export function readingRule({ code }: Problem): ReadingRuleId {
  return Object.hasOwn(rules, code) ? rules[code as keyof typeof rules] : 'bad-parameter';
}
