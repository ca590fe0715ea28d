import { sha256 } from '../source/sha256.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { Criterion, Rubric, RubricPractice } from './rubric.ts';

/**
 * A digest of all that a rubric says, extended parts included. Layout, comments and the order of
 * keys do not change it; results of rubrics with equal hashes can be compared.
 */
export function rubricHash(
  content: Omit<Rubric, 'hash' | 'criteria' | 'dropped' | 'practices'>,
  criteria: readonly Criterion[],
  practices: readonly RubricPractice[],
): string {
  const said = {
    ...content,
    criteria: criteria.map(({ at: _, parameters: __, metric, ...rest }) => ({
      ...rest,
      metric: metric.id,
    })),
    practices: practices.map(({ at: _, implies, ...rest }) => ({
      ...rest,
      implies: implies && {
        metric: implies.metric.id,
        settings: implies.settings,
        atLeast: implies.atLeast,
      },
    })),
  };
  return `sha256:${sha256(canonicalJson(said))}`;
}
