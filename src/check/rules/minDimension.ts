import { type Level, levels } from '../../company/vocabulary.ts';
import { inLanguage } from '../../rubric/rubric.ts';
import { reaches } from '../../score/interval.ts';
import type { ScoredDimension } from '../../score/scoreCompany.ts';
import type { Checking } from '../checking.ts';
import type { DraftOutcome } from '../draft.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import type { Asked } from '../policy.ts';
import { scoreFinding } from '../scoreFinding.ts';
import { scoreText } from '../scoreText.ts';

/** The part of the score that a dimension is, or the level that it stands for, is so high at least. */
export function minDimension(checking: Checking): DraftOutcome[] {
  const { policy, scored } = checking;
  return [...policy.dimensions].flatMap(([id, { minLevel, minScore }]) => {
    const part = scored.dimensions.find(({ dimension }) => dimension.id === id);
    if (!part) return [];
    return [
      ...(minLevel ? [levelOutcome(part, minLevel, checking)] : []),
      ...(minScore ? [scoreOutcome(part, minScore, checking)] : []),
    ];
  });
}

function levelOutcome(
  part: ScoredDimension,
  asked: Asked<Level>,
  checking: Checking,
): DraftOutcome {
  const { on, telling } = checking;
  const { words, language } = telling;
  const level = part.score[on] === null ? null : (part.level?.[on] ?? null);
  const outcome = {
    title: words.check.titles.levelOf(inLanguage(part.dimension.title, language)),
    asked: words.check.atLeast(words.terms.levels[asked.value]),
    found: level === null ? words.check.noScore : words.check.level[on](words.terms.levels[level]),
  };
  const met = level !== null && levels.indexOf(level) >= levels.indexOf(asked.value);
  return judged(part, asked, `level:${asked.value}`, outcome, met, checking);
}

function scoreOutcome(
  part: ScoredDimension,
  asked: Asked<number>,
  checking: Checking,
): DraftOutcome {
  const { on, telling } = checking;
  const { words, language } = telling;
  const score = part.score[on];
  const outcome = {
    title: words.check.titles.scoreOf(inLanguage(part.dimension.title, language)),
    asked: words.check.atLeast(words.check.points(scoreText(asked.value, words))),
    found: score === null ? words.check.noScore : words.check.score[on](scoreText(score, words)),
  };
  const met = score !== null && reaches(score, asked.value);
  return judged(part, asked, `score:${asked.value}`, outcome, met, checking);
}

function judged(
  { dimension }: ScoredDimension,
  { strict, source }: Asked<unknown>,
  least: string,
  outcome: Pick<DraftOutcome, 'title' | 'asked' | 'found'>,
  met: boolean,
  checking: Checking,
): DraftOutcome {
  const criteria = checking.scored.criteria.filter(
    ({ criterion }) => criterion.dimension === dimension.id,
  );
  const short = {
    rule: 'min-dimension',
    entities: [`dimension:${dimension.id}`],
    least,
    outcome,
    dimensions: [dimension],
    criteria,
  } as const;
  const ids = criteria.map(({ criterion }) => criterion.id);
  return {
    rule: 'min-dimension',
    about: dimension.id,
    ...outcome,
    met,
    strict,
    source,
    findings: met ? [] : [scoreFinding(short, checking)],
    firstStep: met ? null : firstStep(checking, servesAny(ids)),
  };
}
