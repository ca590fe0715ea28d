import { topicPlace } from '../result/topicPlace.ts';
import { inLanguage, type Rubric } from '../rubric/rubric.ts';
import type { AcceptableRule } from '../schema/ruleId.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import type { Checking } from './checking.ts';
import type { DraftFinding, DraftOutcome } from './draft.ts';
import { foundByRule } from './foundByRule.ts';
import { pointsLost } from './pointsLost.ts';

/** Criteria that a sentence names. */
const shown = 3;

/** Something of which the score is too low. */
export interface ShortScore {
  rule: AcceptableRule;
  /** What it is the score of: none for the company. */
  entities: readonly string[];
  /** What is asked for, as a baseline would have to accept it. */
  least: string;
  outcome: Pick<DraftOutcome, 'title' | 'asked' | 'found'>;
  /** What counts for it. */
  dimensions: Rubric['dimensions'];
  criteria: readonly ScoredCriterion[];
}

/** A score that is too low is one thing to find: it says where most is missing, and points there. */
export function scoreFinding(
  { rule, entities, least, outcome, dimensions, criteria }: ShortScore,
  { on, telling }: Checking,
): DraftFinding {
  const { words, language, description } = telling;
  const lost = pointsLost({ dimensions }, criteria, on).slice(0, shown);
  const titles = lost.map(({ criterion }) => inLanguage(criterion.title, language));
  const [most] = lost;
  const missing = most?.evidence.find(({ verdict }) => verdict !== 'met');
  return {
    accepted: foundByRule(rule, [...entities, least]),
    message: [words.check.below(outcome), titles.length > 0 ? words.check.mostLost(titles) : '']
      .filter((sentence) => sentence !== '')
      .join(' '),
    entities: [...entities],
    criterion: most?.criterion.id ?? null,
    at: missing?.at ?? topicPlace(most?.criterion.metric.id ?? '', description),
  };
}
