import { extendedRubric, type FindRubric } from '../rubric/extendedRubric.ts';
import { readRubric } from '../rubric/readRubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { actualValue, meets } from './actualValue.ts';
import { judge, measureCompany } from './judgement.ts';
import { mutants } from './mutants.ts';
import { type OwnParts, ownParts } from './ownParts.ts';
import { readRubricTests } from './readRubricTests.ts';
import type { RubricTrial, TestOutcome } from './rubricTrial.ts';
import { type JudgedTest, testCoverage } from './testCoverage.ts';

interface TrialOptions {
  /** Finds the rubrics that are extended. */
  find: FindRubric;
  /** Also shake the rubric, to see whether the tests notice. */
  mutate: boolean;
}

/**
 * Runs the tests of a rubric, and says how much of it they look at. Throws an `InputError` where
 * the rubric or its tests cannot be read.
 */
export function tryRubric(
  file: SourceFile,
  testFile: SourceFile,
  { find, mutate }: TrialOptions,
): RubricTrial {
  const rubric = readRubric(file, find);
  const layers = extendedRubric(file, find);
  const base = layers.at(-1)?.written.extends;
  const extended = base === undefined ? null : find(base, file.name);
  const own = ownParts(rubric, extended && readRubric(extended, find), layers);
  const tests = readRubricTests(testFile, rubric).map((test) => ({
    test,
    judgement: judge(measureCompany(test.description, rubric), rubric),
  }));
  const outcomes = tests.map(outcomeOf);
  const sound = tests.filter((_, index) => outcomes[index]?.passed);
  const mutation = mutate ? mutationOf(rubric, own, sound) : null;
  return {
    rubric: { id: rubric.id, version: rubric.version, file: file.name },
    file: testFile.name,
    passed: sound.length === tests.length && (mutation?.survivors ?? []).length === 0,
    tests: outcomes,
    coverage: testCoverage(tests, own),
    mutation,
  };
}

function outcomeOf({ test, judgement }: JudgedTest): TestOutcome {
  const failures = test.expectations
    .map((expectation) => ({ ...expectation, actual: actualValue(expectation, judgement) }))
    .filter((failure) => !meets(failure.actual, failure));
  return { name: test.name, at: test.at, passed: failures.length === 0, failures };
}

/** A test that fails anyway notices nothing. */
function mutationOf(
  rubric: Rubric,
  own: OwnParts,
  tests: readonly JudgedTest[],
): RubricTrial['mutation'] {
  const all = mutants(rubric, own);
  const survivors = all
    .filter((mutant) => !tests.some((test) => notices(test, mutant.rubric)))
    .map(({ mutation }) => mutation);
  return { total: all.length, noticed: all.length - survivors.length, survivors };
}

function notices({ test, judgement }: JudgedTest, rubric: Rubric): boolean {
  const shaken = judge(judgement.company, rubric);
  return test.expectations.some(
    (expectation) => !meets(actualValue(expectation, shaken), expectation),
  );
}
