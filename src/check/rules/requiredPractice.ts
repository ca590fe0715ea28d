import type { Checking } from '../checking.ts';
import type { DraftOutcome } from '../draft.ts';
import { firstStep } from '../firstStep.ts';
import { foundByRule } from '../foundByRule.ts';

/**
 * A practice is in place, and not only in part. One that is said to be although what it takes is not
 * described is not.
 */
export function requiredPractice(checking: Checking): DraftOutcome[] {
  const { policy, assessment, telling } = checking;
  const { description, words, nameOf } = telling;
  const { practice: say, titles } = words.check;
  return policy.practices.map(({ value: id, source, strict }) => {
    const entity = `practice:${id}`;
    const stated = description.practices.find((each) => each.id === id);
    const contradiction = assessment.contradictions.find(({ entities }) =>
      entities.includes(entity),
    );
    const verdict = verdictOf(stated?.answer);
    const found = contradiction ? 'contradicted' : verdict;
    const name = nameOf(entity);
    const title = titles.practice(name);
    const met = found === 'met';
    const message =
      contradiction?.message ??
      words.result.evidence['practice-in-place']({ verdict, names: [name], data: '' });
    const { at } = description;
    return {
      rule: 'required-practice',
      about: id,
      title,
      met,
      strict,
      asked: say.asked,
      found: say.found[found],
      source,
      findings: met
        ? []
        : [
            {
              accepted: foundByRule('required-practice', [entity]),
              message,
              entities: [entity],
              criterion: null,
              at: stated?.at ?? at.practices ?? at.root,
            },
          ],
      firstStep: met ? null : firstStep(checking, ({ what }) => what.practice === id),
    };
  });
}

function verdictOf(answer: 'yes' | 'partly' | 'no' | undefined) {
  if (answer === undefined) return 'unknown';
  return ({ yes: 'met', partly: 'partly', no: 'unmet' } as const)[answer];
}
