import fc from 'fast-check';
import { it } from 'vitest';
import { type Assessment, type AssessmentGap, assessmentSchema } from '../../src/assessment.ts';
import { levels } from '../../src/company/vocabulary.ts';
import { assessed } from './assessed.ts';
import { lawRubric } from './lawRubric.ts';
import { refuse, tries } from './laws.ts';
import { written } from './layouts.ts';
import { anyCompany, knownCompany } from './randomCompany.ts';

type Check = (result: Assessment) => string[];

/** Coverage is a share, and the score is null exactly where nothing is assessed. */
const coverage: Check = ({ coverage: whole, score, dimensions }) =>
  [{ id: 'all', coverage: whole, score }, ...dimensions].flatMap(
    ({ id, coverage: part, score: { estimate } }) => [
      ...(part >= 0 && part <= 1 ? [] : [`coverage of ${id} is ${part}`]),
      ...((estimate === null) === (part === 0)
        ? []
        : [`${id}: score ${estimate} at coverage ${part}`]),
    ],
  );

/** There is a next level, and less than all of the way to it, until the highest is reached. */
const progress: Check = ({ level, progress: { next, share } }) => {
  const after = levels[levels.indexOf(level.estimate) + 1] ?? null;
  if (next !== after) return [`next is ${next} after ${level.estimate}`];
  if (next === null) return share === 1 ? [] : [`at the top, progress is ${share}`];
  return share === null || (share >= 0 && share < 1) ? [] : [`progress to ${next} is ${share}`];
};

/** Gaps come by level, gates first, then by gain. */
const orderOfGaps: Check = ({ gaps }) =>
  gaps.slice(1).flatMap((gap, index) => {
    const before = gaps[index] as AssessmentGap;
    const order =
      levels.indexOf(before.blocks) - levels.indexOf(gap.blocks) ||
      Number(before.gate === null) - Number(gap.gate === null) ||
      gap.gain - before.gain;
    return order > 0 ? [`${gap.criterion} comes after ${before.criterion}`] : [];
  });

/** A gap is below what it needs, and closing it costs nothing. */
const sizeOfGaps: Check = ({ gaps }) =>
  gaps.flatMap(({ criterion, value, needed, gain }) => [
    ...(value !== null && value >= needed ? [`${criterion} has ${value} of ${needed}`] : []),
    ...(gain < 0 ? [`closing ${criterion} brings ${gain}`] : []),
  ]);

/** Questions that can settle the level come first, the others by how much of the score they do. */
const orderOfQuestions: Check = ({ questions }) =>
  questions.slice(1).flatMap((question, index) => {
    const before = questions[index] as Assessment['questions'][number];
    const order =
      Number(question.settles.level) - Number(before.settles.level) ||
      (question.settles.level ? 0 : question.settles.score - before.settles.score);
    return order > 0 ? [`${question.about} comes after ${before.about}`] : [];
  });

const schema: Check = (result) => {
  const checked = assessmentSchema.safeParse(result);
  return checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

it('DESIGN §6, §7 and §12: every result is in order', () => {
  fc.assert(
    fc.property(anyCompany, (company) => {
      const files = written(company, { files: 1, style: 'json', shuffle: 0 });
      const result = assessed(files, lawRubric);
      const checks = [coverage, progress, orderOfGaps, sizeOfGaps, orderOfQuestions, schema];
      refuse(
        checks.flatMap((check) => check(result)),
        { company },
      );
    }),
    tries(30),
  );
});

it('DESIGN §7: where everything is known there is nothing to ask', () => {
  fc.assert(
    fc.property(knownCompany, (company) => {
      const files = written(company, { files: 1, style: 'json', shuffle: 0 });
      const { questions } = assessed(files, lawRubric);
      refuse(
        questions.map(({ about }) => `asks about ${about}`),
        { company },
      );
    }),
    tries(30),
  );
});
