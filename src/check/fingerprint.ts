import type { RuleId } from '../schema/ruleId.ts';
import { sha256 } from '../source/sha256.ts';

/** Digits that tell findings apart well enough. */
const digits = 32;

/** The same for the same finding on every run: made of the rule and of ids. */
export function fingerprint(rule: RuleId, key: readonly (string | null)[]): string {
  return sha256(JSON.stringify([rule, ...key])).slice(0, digits);
}
