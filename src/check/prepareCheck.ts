import { type AssessOptions, assessDescription } from '../assess.ts';
import type { Description } from '../company/description.ts';
import { type Level, levels } from '../company/vocabulary.ts';
import { entityNames } from '../result/names.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { levelBy } from '../score/gates.ts';
import { networksOf } from '../score/scoreCompany.ts';
import { type Networks, scoreCriterion } from '../score/scoredCriterion.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import type { Checking, Since } from './checking.ts';
import type { CheckWords } from './checkWords.ts';
import type { Policy } from './policy.ts';

interface CheckedCompany {
  description: Description;
  files: readonly SourceFile[];
}

interface CheckOptions extends Omit<AssessOptions, 'words' | 'planning' | 'target'> {
  words: CheckWords;
  policy: Policy;
  on: Checking['on'];
  since: Since | null;
}

/** Assesses a company for a check, with a plan to what is asked of it, in the world that decides. */
export function prepareCheck(
  { description, files }: CheckedCompany,
  { policy, on, since, ...options }: CheckOptions,
): Checking {
  const { rubric, choice, words, language } = options;
  const networks = networksOf(description);
  const { scored, assessment } = assessDescription(description, files, {
    ...options,
    target: levelToReach(policy, on, { description, rubric, networks }),
    planning: {
      bound: on === 'low' ? 'low' : 'high',
      without: [],
      budget: null,
      alternatives: 0,
      care: 'quick',
    },
  });
  const nameOf = entityNames(description, rubric, words, language);
  const telling = { description, rubric, choice, words, language, nameOf };
  return { telling, scored, networks, assessment, policy, on, since };
}

/** The level that is asked for while it is not reached; afterwards the next one, as in a report. */
function levelToReach(
  { minLevel }: Policy,
  on: Checking['on'],
  {
    description,
    rubric,
    networks,
  }: { description: Description; rubric: Rubric; networks: Networks },
): Level | undefined {
  if (!minLevel) return undefined;
  const criteria = rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
  const reached = levelBy(criteria, on);
  return levels.indexOf(reached) < levels.indexOf(minLevel.value) ? minLevel.value : undefined;
}
