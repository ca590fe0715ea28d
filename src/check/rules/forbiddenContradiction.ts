import type { Assessment } from '../../assessment.ts';
import type { Checking } from '../checking.ts';
import type { DraftFinding, DraftOutcome } from '../draft.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import { foundByRule } from '../foundByRule.ts';

type Contradiction = Assessment['contradictions'][number];

/** The description does not contradict itself, or not in a certain way. */
export function forbiddenContradiction(checking: Checking): DraftOutcome[] {
  const { policy, assessment, telling } = checking;
  const { check: say } = telling.words;
  return policy.forbid.map(({ value, source, strict }) => {
    const found = assessment.contradictions.filter(
      ({ kind }) => value === 'contradiction' || kind === value,
    );
    const findings = found.map(findingOf);
    return {
      rule: 'forbidden-contradiction',
      about: value === 'contradiction' ? null : value,
      title: say.titles.contradictions[value],
      met: found.length === 0,
      strict,
      asked: say.none,
      found: say.found(found.length),
      source,
      findings,
      firstStep: firstStep(checking, servesAny(findings.map(({ criterion }) => criterion))),
    };
  });
}

function findingOf({ kind, entities, message, at }: Contradiction): DraftFinding {
  // A claim above what is possible stays the same one, whatever it is that stands in the way first.
  const about = [`contradiction:${kind}`, ...(kind === 'claimed-level' ? [] : entities)];
  const [criterion] = entities.filter((entity) => entity.startsWith('criterion:'));
  return {
    accepted: foundByRule('forbidden-contradiction', about),
    message,
    entities,
    criterion: criterion?.slice('criterion:'.length) ?? null,
    at,
  };
}
