import { type Level, levels } from '../company/vocabulary.ts';
import type { GateOutcome } from '../score/gates.ts';
import type { Checking } from './checking.ts';
import type { Finding } from './checkResult.ts';
import { fingerprint } from './fingerprint.ts';
import { shutGates } from './shutGates.ts';
import { toldCriterion } from './toldCriterion.ts';

/** The level is below what it was: it says by the first gate that is shut now. */
export function fallenLevel(
  rule: 'loss' | 'loss-since',
  before: Level,
  checking: Checking,
): Finding[] {
  const { scored, on, telling } = checking;
  const { check: say, terms } = telling.words;
  const level = scored.level[on];
  if (levels.indexOf(level) >= levels.indexOf(before)) return [];
  // A level that is not reached has a gate that is shut.
  const [first] = shutGates(scored.criteria, before, on) as [GateOutcome];
  const told = toldCriterion(first.scored, first.level, first.needed, checking);
  const sentence = say.loss.level(terms.levels[before], terms.levels[level]);
  return [
    {
      rule,
      fingerprint: fingerprint(rule, ['level']),
      severity: 'error',
      ...told,
      message: `${sentence} ${told.message}`,
    },
  ];
}
