import { reaches } from '../../score/interval.ts';
import type { Checking } from '../checking.ts';
import type { DraftOutcome } from '../draft.ts';
import { firstStep } from '../firstStep.ts';
import { scoreFinding } from '../scoreFinding.ts';
import { scoreText } from '../scoreText.ts';

/** The score of the company is so high at least. */
export function minScore(checking: Checking): DraftOutcome[] {
  const { policy, scored, on, telling } = checking;
  const { words, rubric } = telling;
  const asked = policy.minScore;
  if (!asked) return [];
  const score = scored.score[on];
  const met = score !== null && reaches(score, asked.value);
  const outcome = {
    title: words.check.titles.score,
    asked: words.check.atLeast(words.check.points(scoreText(asked.value, words))),
    found: score === null ? words.check.noScore : words.check.score[on](scoreText(score, words)),
  };
  const short = {
    rule: 'min-score',
    entities: [],
    least: `score:${asked.value}`,
    outcome,
    dimensions: rubric.dimensions,
    criteria: scored.criteria,
  } as const;
  return [
    {
      rule: 'min-score',
      about: null,
      ...outcome,
      met,
      strict: asked.strict,
      source: asked.source,
      findings: met ? [] : [scoreFinding(short, checking)],
      firstStep: met ? null : firstStep(checking, ({ gain }) => gain.inOrder > 0),
    },
  ];
}
