import type { BaselineJudgement } from '../baselineJudgement.ts';
import type { RuleOutcome } from '../checkResult.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import { gapFinding } from '../gapFinding.ts';

/** No gap is there that the baseline does not accept. Those whose time is up have a rule of their own. */
export function newGap(judgement: BaselineJudgement): RuleOutcome {
  const { checking, source, acceptance, fresh, accepted } = judgement;
  const { check: say } = checking.telling.words;
  const worse = fresh.filter(({ identity }) => acceptance.isListed(identity));
  const criteria = fresh.map(({ scored }) => scored.criterion.id);
  return {
    rule: 'new-gap',
    about: null,
    title: say.titles.newGaps,
    passed: fresh.length === 0,
    strict: true,
    asked: say.none,
    found: say.gaps.found(fresh.length, worse.length, accepted.length),
    source,
    findings: [
      ...fresh.map((gap) => gapFinding(gap, 'error', checking)),
      ...accepted.map((gap) => gapFinding(gap, 'note', checking)),
    ],
    firstStep: firstStep(checking, servesAny(criteria)),
  };
}
