import { type Level, levels } from '../company/vocabulary.ts';
import { placesSentence } from '../result/placesSentence.ts';
import { topicPlace } from '../result/topicPlace.ts';
import type { AskedLevel } from '../rubric/rubric.ts';
import type { AcceptableRule } from '../schema/ruleId.ts';
import { type GateOutcome, gateState, gatesOf } from '../score/gates.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import type { Checking } from './checking.ts';
import type { DraftFinding } from './draft.ts';
import { foundByRule } from './foundByRule.ts';
import { shortSentence } from './shortSentence.ts';

/**
 * The gates up to a level that are shut, one finding a criterion. They are told apart by the level
 * that is asked for, so that one that gets nearer to it stays the same.
 */
export function gateFindings(
  criteria: readonly ScoredCriterion[],
  level: Level,
  rule: AcceptableRule,
  about: readonly string[],
  checking: Checking,
): DraftFinding[] {
  const { on, telling } = checking;
  const asked = levels.slice(1, levels.indexOf(level) + 1) as AskedLevel[];
  const shut = asked
    .flatMap((each) => gatesOf(criteria, each))
    .filter(({ scored, gate, needed }) =>
      ['unmet', 'unknown'].includes(gateState(scored, gate, needed, on)),
    );
  const lowest = new Map<string, GateOutcome>();
  for (const gate of shut) {
    const { id } = gate.scored.criterion;
    if (!lowest.has(id)) lowest.set(id, gate);
  }
  return [...lowest.values()].map(({ scored, level: blocks, needed }) => {
    const { criterion, evidence } = scored;
    const missing = evidence.filter(({ verdict }) => verdict !== 'met');
    const what = [...about, `level:${level}`];
    return {
      accepted: foundByRule(rule, what, criterion.id),
      message: [shortSentence(scored, blocks, needed, checking), placesSentence(missing, telling)]
        .filter((sentence) => sentence !== '')
        .join(' '),
      entities: [...new Set(missing.flatMap(({ entities }) => entities))],
      criterion: criterion.id,
      at: missing[0]?.at ?? topicPlace(criterion.metric.id, telling.description),
    };
  });
}
