import type { AcceptableRule } from '../schema/ruleId.ts';
import type { Accepted } from './baseline.ts';

/** The entries that a check can tell anything of: gaps, and what the rules find that it asks for. */
export function lookedAt<Entry extends Accepted>(
  entries: readonly Entry[],
  asked: readonly AcceptableRule[],
): Entry[] {
  return entries.filter(({ rule }) => rule === null || asked.includes(rule));
}
