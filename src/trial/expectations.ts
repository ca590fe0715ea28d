import type { Rubric } from '../rubric/rubric.ts';
import { askedLevels } from '../rubric/rubric.ts';
import type { Path } from '../source/path.ts';
import type { Problem } from '../source/problem.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { Expectation, Expected, Subject } from './rubricTest.ts';
import type { WrittenExpectation } from './rubricTestSchema.ts';
import type { TrialProblemCode } from './trialProblem.ts';

/** Where expectations are read from, and for which rubric. */
interface Reading {
  document: SourceDocument;
  path: Path;
  rubric: Rubric;
  problems: Problem<TrialProblemCode>[];
}

/** What a test expects, one thing at a time. An id that the rubric does not have is a problem. */
export function readExpectations(written: WrittenExpectation, reading: Reading): Expectation[] {
  const before = reading.problems.length;
  const whole = (['level', 'low', 'high', 'score'] as const).flatMap((about) =>
    written[about] === undefined
      ? []
      : [expectation(reading, about, null, written[about], [about])],
  );
  const found = [
    ...whole,
    ...dimensionsIn(written, reading),
    ...criteriaIn(written, reading),
    ...gatesIn(written, reading),
    ...gapsIn(written, reading),
    ...contradictionsIn(written, reading),
  ];
  if (found.length === 0 && reading.problems.length === before) {
    const at = positionOf(reading.document, reading.path, 'key');
    reading.problems.push(problemAt(reading.document, 'nothing-expected', at));
  }
  return found;
}

function expectation(
  { document, path }: Reading,
  about: Subject,
  id: string | null,
  expected: string | number | number[],
  steps: Path,
  level: string | null = null,
): Expectation {
  const at = positionOf(document, [...path, ...steps]);
  return { about, id, level, expected: expected as Expected, at };
}

function dimensionsIn({ dimensions = {} }: WrittenExpectation, reading: Reading): Expectation[] {
  return Object.entries(dimensions).map(([id, expected]) => {
    const known = reading.rubric.dimensions.map((dimension) => dimension.id);
    if (!known.includes(id)) {
      const at = positionOf(reading.document, [...reading.path, 'dimensions', id], 'key');
      const details = { values: { dimension: id }, misspelt: { word: id, known } };
      reading.problems.push(problemAt(reading.document, 'unknown-dimension', at, details));
    }
    return expectation(reading, 'dimension', id, expected, ['dimensions', id]);
  });
}

function criteriaIn({ criteria = {} }: WrittenExpectation, reading: Reading): Expectation[] {
  return Object.entries(criteria).flatMap(([id, expected]) => {
    const steps = ['criteria', id];
    checkCriterion(id, steps, 'key', reading);
    if (typeof expected !== 'object' || Array.isArray(expected)) {
      return [expectation(reading, 'criterion', id, expected, steps)];
    }
    const { value, score } = expected;
    return [
      ...(value === undefined
        ? []
        : [expectation(reading, 'criterion', id, value, [...steps, 'value'])]),
      ...(score === undefined
        ? []
        : [expectation(reading, 'criterion-score', id, score, [...steps, 'score'])]),
    ];
  });
}

/** One word stands for all gates of a criterion. */
function gatesIn({ gates = {} }: WrittenExpectation, reading: Reading): Expectation[] {
  return Object.entries(gates).flatMap(([id, written]) => {
    const criterion = reading.rubric.criteria.find((each) => each.id === id);
    if (!criterion) {
      checkCriterion(id, ['gates', id], 'key', reading);
      return [];
    }
    const has = askedLevels.filter((level) => criterion.gate[level] !== undefined);
    const asked =
      typeof written === 'string'
        ? has.map((level) => ({ level, state: written, steps: ['gates', id] }))
        : askedLevels.flatMap((level) => {
            const { [level]: state } = written;
            return state === undefined ? [] : [{ level, state, steps: ['gates', id, level] }];
          });
    if (asked.length === 0) refuseGate(id, null, ['gates', id], reading);
    return asked.map(({ level, state, steps }) => {
      if (!has.includes(level)) refuseGate(id, level, steps, reading);
      return expectation(reading, 'gate', id, state, steps, level);
    });
  });
}

function gapsIn({ gaps }: WrittenExpectation, reading: Reading): Expectation[] {
  return presences(gaps, reading, 'gaps').map(({ word, expected, steps }) => {
    checkCriterion(word, steps, 'value', reading);
    return expectation(reading, 'gap', word, expected, steps, gaps?.to ?? null);
  });
}

function contradictionsIn({ contradictions }: WrittenExpectation, reading: Reading): Expectation[] {
  return presences(contradictions, reading, 'contradictions').map(({ word, expected, steps }) =>
    expectation(reading, 'contradiction', word, expected, steps),
  );
}

type Presence = Partial<Record<'present' | 'absent', string | string[] | undefined>>;

/** Each word under `present` and `absent`. */
function presences(written: Presence | undefined, reading: Reading, key: string) {
  return (['present', 'absent'] as const).flatMap((expected) => {
    const words = written?.[expected] ?? [];
    return [words].flat().map((word, index) => {
      const steps = Array.isArray(words) ? [key, expected, index] : [key, expected];
      return { word, expected, steps, reading };
    });
  });
}

function checkCriterion(id: string, steps: Path, part: 'key' | 'value', reading: Reading): void {
  const { document, path, rubric, problems } = reading;
  const known = rubric.criteria.map((criterion) => criterion.id);
  if (known.includes(id)) return;
  const details = {
    values: { criterion: id, rubric: rubric.id },
    misspelt: { word: id, known },
  };
  const at = positionOf(document, [...path, ...steps], part);
  problems.push(problemAt(document, 'unknown-criterion', at, details));
}

function refuseGate(id: string, level: string | null, steps: Path, reading: Reading): void {
  const { document, path, problems } = reading;
  const at = positionOf(document, [...path, ...steps], 'key');
  const values = { criterion: id, ...(level === null ? {} : { level }) };
  problems.push(problemAt(document, 'no-such-gate', at, { values }));
}
