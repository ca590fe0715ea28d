import type { Checking } from '../checking.ts';
import type { DraftOutcome } from '../draft.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import { gateFindings } from '../gateFindings.ts';

/** The company is on a level at least. */
export function minLevel(checking: Checking): DraftOutcome[] {
  const { policy, scored, on, telling } = checking;
  const { words } = telling;
  const asked = policy.minLevel;
  if (!asked) return [];
  const found = scored.level[on];
  const findings = gateFindings(scored.criteria, asked.value, 'min-level', [], checking);
  return [
    {
      rule: 'min-level',
      about: null,
      title: words.check.titles.level,
      met: findings.length === 0,
      strict: asked.strict,
      asked: words.check.atLeast(words.terms.levels[asked.value]),
      found: words.check.level[on](words.terms.levels[found]),
      source: asked.source,
      findings,
      firstStep: firstStep(checking, servesAny(findings.map(({ criterion }) => criterion))),
    },
  ];
}
