import { levels } from '../../company/vocabulary.ts';
import { roundPoints } from '../../result/rounded.ts';
import { reaches } from '../../score/interval.ts';
import type { BaselineJudgement } from '../baselineJudgement.ts';
import type { Finding, RuleOutcome } from '../checkResult.ts';
import { fingerprint } from '../fingerprint.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import { gateFindings } from '../gateFindings.ts';
import { scoreText } from '../scoreText.ts';

/** Neither the level nor the score is below those of the baseline. */
export function loss(judgement: BaselineJudgement): RuleOutcome {
  const { checking, baseline, source } = judgement;
  const { policy, scored, on, telling } = checking;
  const { check: say, terms } = telling.words;
  const shown = (score: number | null) => (score === null ? null : scoreText(score, telling.words));
  const findings = [...lostLevel(judgement), ...lostScore(judgement)];
  const criteria = findings.flatMap(({ criterion }) => criterion ?? []);
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
    firstStep: findings.length === 0 ? null : firstStep(checking, servesAny(criteria)),
  };
}

function lostLevel({ checking, baseline }: BaselineJudgement): Finding[] {
  const { scored, on, telling } = checking;
  const { check: say, terms } = telling.words;
  const level = scored.level[on];
  if (levels.indexOf(level) >= levels.indexOf(baseline.level)) return [];
  const [gate] = gateFindings(scored.criteria, baseline.level, 'min-level', [], checking);
  return [
    {
      rule: 'loss',
      fingerprint: fingerprint('loss', ['level']),
      severity: 'error',
      message: [
        say.loss.level(terms.levels[baseline.level], terms.levels[level]),
        gate?.message ?? '',
      ]
        .join(' ')
        .trim(),
      entities: gate?.entities ?? [],
      criterion: gate?.criterion ?? null,
      at: gate?.at ?? baseline.levelAt,
    },
  ];
}

function lostScore({ checking, baseline, fresh }: BaselineJudgement): Finding[] {
  const { scored, on, telling } = checking;
  const { loss: say } = telling.words.check;
  const score = scored.score[on];
  const before = baseline.score;
  // The baseline holds the score as it was shown.
  if (before === null || (score !== null && reaches(roundPoints(score), before))) return [];
  const shown = (points: number) => scoreText(points, telling.words);
  return [
    {
      rule: 'loss',
      fingerprint: fingerprint('loss', ['score']),
      severity: 'error',
      message:
        score === null ? say.scoreGone(shown(before)) : say.score(shown(before), shown(score)),
      entities: [],
      criterion: fresh[0]?.scored.criterion.id ?? null,
      at: fresh[0]?.evidence?.at ?? baseline.scoreAt,
    },
  ];
}
