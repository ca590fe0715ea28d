import fc from 'fast-check';
import { describe, it } from 'vitest';
import { assessmentSchema } from '../../src/assessment.ts';
import { levels } from '../../src/company/vocabulary.ts';
import { assessed } from './assessed.ts';
import { lawRubric } from './lawRubric.ts';
import { refuse, tries } from './laws.ts';
import { written } from './layouts.ts';
import { anyCompany } from './randomCompany.ts';

describe('what holds in every result', () => {
  const law = (check: (result: ReturnType<typeof assessed>) => string[]) => () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        refuse(
          check(assessed(written(company, { files: 1, style: 'json', shuffle: 0 }), lawRubric)),
          { company },
        );
      }),
      tries(150),
    );
  };

  it(
    'coverage is a share, and the score is null exactly where nothing is assessed',
    law(({ coverage, score, dimensions }) =>
      [{ id: 'all', coverage, score }, ...dimensions].flatMap(
        ({ id, coverage: part, score: { estimate } }) => [
          ...(part >= 0 && part <= 1 ? [] : [`coverage of ${id} is ${part}`]),
          ...((estimate === null) === (part === 0)
            ? []
            : [`${id}: score ${estimate} at coverage ${part}`]),
        ],
      ),
    ),
  );

  it(
    'there is a next level, and less than all of the way to it, until the highest is reached',
    law(({ level, progress: { next, share } }) => {
      const after = levels[levels.indexOf(level.estimate) + 1] ?? null;
      if (next !== after) return [`next is ${next} after ${level.estimate}`];
      if (next === null) return share === 1 ? [] : [`at the top, progress is ${share}`];
      return share === null || (share >= 0 && share < 1) ? [] : [`progress to ${next} is ${share}`];
    }),
  );

  it(
    'gaps come by level, gates first, then by gain, and each is below what it needs',
    law(({ gaps }) => [
      ...gaps.slice(1).flatMap((gap, index) => {
        const before = gaps[index] as (typeof gaps)[number];
        const order =
          levels.indexOf(before.blocks) - levels.indexOf(gap.blocks) ||
          Number(before.gate === null) - Number(gap.gate === null) ||
          gap.gain - before.gain;
        return order > 0 ? [`${gap.criterion} comes after ${before.criterion}`] : [];
      }),
      ...gaps
        .filter(({ value, needed }) => value !== null && value >= needed)
        .map(({ criterion, value, needed }) => `${criterion} has ${value} of ${needed}`),
      ...gaps
        .filter(({ gain }) => gain < 0)
        .map(({ criterion, gain }) => `closing ${criterion} brings ${gain}`),
    ]),
  );

  it(
    'it is what the schema says',
    law((result) => {
      const checked = assessmentSchema.safeParse(result);
      return checked.success
        ? []
        : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    }),
  );
});
