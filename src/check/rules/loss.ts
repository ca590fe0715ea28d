import { roundPoints } from '../../result/rounded.ts';
import { reaches } from '../../score/interval.ts';
import type { BaselineJudgement } from '../baselineJudgement.ts';
import type { Finding, RuleOutcome } from '../checkResult.ts';
import { criterionPlace } from '../criterionPlace.ts';
import { fallenLevel } from '../fallenLevel.ts';
import { fingerprint } from '../fingerprint.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import { pointsLost } from '../pointsLost.ts';
import { scoreText } from '../scoreText.ts';

/** Neither the level nor the score is below those of the baseline. */
export function loss(judgement: BaselineJudgement): RuleOutcome {
  const { checking, baseline, source } = judgement;
  const { policy, scored, on, telling } = checking;
  const { check: say, terms } = telling.words;
  const shown = (score: number | null) => (score === null ? null : scoreText(score, telling.words));
  const findings = [...fallenLevel('loss', baseline.level, checking), ...lostScore(judgement)];
  return {
    rule: 'loss',
    about: null,
    title: say.titles.loss,
    passed: findings.length === 0,
    strict: true,
    asked: say.loss.asked(terms.levels[baseline.level], shown(baseline.score)),
    found: say.loss.found(terms.levels[scored.level[on]], shown(scored.score[on])),
    source: policy.loss?.source ?? source,
    findings,
    firstStep: firstStep(checking, servesAny(findings.map(({ criterion }) => criterion))),
  };
}

/** It points at the new gap of the criterion that most is lost at; if none is new, at the score that was. */
function lostScore({ checking, baseline, fresh }: BaselineJudgement): Finding[] {
  const { scored, on, telling } = checking;
  const { loss: say } = telling.words.check;
  const score = scored.score[on];
  const before = baseline.score;
  // The baseline holds the score as it was shown.
  if (before === null || (score !== null && reaches(roundPoints(score), before))) return [];
  const shown = (points: number) => scoreText(points, telling.words);
  const isNew = new Set(fresh.map((gap) => gap.scored.criterion.id));
  const lost = pointsLost(telling.rubric, scored.criteria, on).map(({ criterion }) => criterion.id);
  // Of what is not assessed nobody can tell how much is lost.
  const worst = [...lost, ...isNew].find((id) => isNew.has(id));
  return [
    {
      rule: 'loss',
      fingerprint: fingerprint('loss', ['score']),
      severity: 'error',
      message:
        score === null ? say.scoreGone(shown(before)) : say.score(shown(before), shown(score)),
      ...(worst === undefined
        ? { entities: [], criterion: null, at: baseline.scoreAt }
        : criterionPlace(worst, checking)),
    },
  ];
}
