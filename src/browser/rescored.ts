import { assess } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import type { Level } from '../company/vocabulary.ts';
import type { Change } from '../plan/change.ts';
import { writtenPlan } from '../plan/writing/writtenPlan.ts';
import type { PageSources } from '../report/page/pageData.ts';
import type { ResultWords } from '../result/resultWords.ts';
import type { RubricChoice } from '../rubric/fittingRubric.ts';
import { readRubric } from '../rubric/readRubric.ts';
import type { Limits } from '../source/limits.ts';
import { fromPlainData } from './plainData.ts';

/**
 * The result of a company in which some steps of its plan are done: they are written into its
 * files, which are then read and scored as the command does. Throws what those throw.
 */
export function rescored(
  { files, rubric, choice, target, limits, changes }: PageSources,
  done: ReadonlySet<string>,
  { language, tool }: Assessment,
  words: ResultWords,
): Assessment {
  const kept = limits === null ? undefined : (fromPlainData(limits) as Limits);
  const written = writtenPlan(
    files,
    changes.flatMap(({ id, change }) => (done.has(id) ? [fromPlainData(change) as Change] : [])),
    kept,
  );
  return assess(written.files, {
    rubric: readRubric({ name: 'rubric.json', text: rubric }, () => null),
    choice: (choice ?? undefined) as RubricChoice | undefined,
    words,
    language,
    version: tool.version,
    target: (target ?? undefined) as Level | undefined,
    limits: kept,
    planning: null,
  });
}
