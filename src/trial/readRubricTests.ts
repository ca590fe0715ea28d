import type { Description } from '../company/description.ts';
import { isCompanyText } from '../company/isCompanyText.ts';
import { readCompanyDocument } from '../company/readCompany.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { InputError } from '../source/inputError.ts';
import { takesText } from '../source/knownKeys.ts';
import { defaultLimits } from '../source/limits.ts';
import type { Path } from '../source/path.ts';
import type { Problem } from '../source/problem.ts';
import { readSource } from '../source/readSource.ts';
import { schemaProblems } from '../source/schemaProblems.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { readExpectations } from './expectations.ts';
import { patchedDocument } from './patchedDocument.ts';
import type { RubricTest } from './rubricTest.ts';
import { rubricTestSchema, type WrittenTests } from './rubricTestSchema.ts';
import type { TrialProblemCode } from './trialProblem.ts';

type Problems = Problem<TrialProblemCode>[];

/** The tests of a rubric. Throws an `InputError` with every problem of the file. */
export function readRubricTests(file: SourceFile, rubric: Rubric): RubricTest[] {
  const read = readSource(file, defaultLimits, isText);
  const { document } = read;
  let problems: Problems = read.problems;
  if (problems.length === 0) problems = schemaProblems(document, rubricTestSchema);
  if (problems.length > 0) throw new InputError(problems);
  const written = document.value as WrittenTests;
  const sound = soundCompanies(document, written, rubric, problems);
  const tests = Object.entries(written.tests).flatMap(([name, test]) => {
    const path = ['tests', name];
    const company = givenCompany(document, written, name, sound, problems);
    const description = company ? describe(company, rubric, problems) : null;
    const reading = { document, path: [...path, 'expect'], rubric, problems };
    const expectations = readExpectations(test.expect, reading);
    const at = positionOf(document, path, 'key');
    return description ? [{ name, at, description, expectations }] : [];
  });
  if (Object.keys(written.tests).length === 0) {
    problems.push(problemAt(document, 'no-tests', positionOf(document, ['tests'], 'key')));
  }
  if (problems.length > 0) throw new InputError(problems);
  return tests;
}

/** A patch is a part of a company, but anything may be one (`null` removes). */
function isText(path: Path): boolean {
  const [top, , given, patch, ...inside] = path;
  const isPatch = top === 'tests' && given === 'given' && patch === 'patch';
  return isPatch ? isCompanyText(inside) : takesText(rubricTestSchema, path);
}

/** The names of the companies that can be read; a fault is told once, not for every test. */
function soundCompanies(
  document: SourceDocument,
  { companies }: WrittenTests,
  rubric: Rubric,
  problems: Problems,
): ReadonlySet<string> {
  const sound = Object.keys(companies ?? {}).filter((name) => {
    const company = patchedDocument(document, ['companies', name], null);
    return describe(company, rubric, problems) !== null;
  });
  return new Set(sound);
}

/** The company of a test: described there, or one of the file's with a patch. */
function givenCompany(
  document: SourceDocument,
  { companies, tests }: WrittenTests,
  test: string,
  sound: ReadonlySet<string>,
  problems: Problems,
): SourceDocument | null {
  const path = ['tests', test, 'given'];
  const given = tests[test]?.given;
  const name = given?.company;
  if (typeof name !== 'string') return patchedDocument(document, path, null);
  const known = Object.keys(companies ?? {});
  if (!known.includes(name)) {
    const details = { values: { company: name, allowed: known }, misspelt: { word: name, known } };
    const at = positionOf(document, [...path, 'company']);
    problems.push(problemAt(document, 'unknown-company', at, details));
  }
  if (!sound.has(name)) return null;
  const patched = given && 'patch' in given && given.patch;
  return patchedDocument(document, ['companies', name], patched ? [...path, 'patch'] : null);
}

function describe(company: SourceDocument, rubric: Rubric, problems: Problems): Description | null {
  try {
    const description = readCompanyDocument(company);
    const unknown = unknownCriteria(company, description, rubric);
    problems.push(...unknown);
    return unknown.length === 0 ? description : null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...(error.problems as Problems));
    return null;
  }
}

function unknownCriteria(
  company: SourceDocument,
  { notApplicable }: Description,
  rubric: Rubric,
): Problems {
  const known = rubric.criteria.map(({ id }) => id);
  return notApplicable
    .filter(({ criterion }) => !known.includes(criterion))
    .map(({ criterion, at }) =>
      problemAt(company, 'unknown-criterion', at, {
        values: { criterion, rubric: rubric.id },
        misspelt: { word: criterion, known },
      }),
    );
}
