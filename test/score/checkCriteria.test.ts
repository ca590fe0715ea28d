import { expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { checkCriteria } from '../../src/score/checkCriteria.ts';
import { InputError } from '../../src/source/inputError.ts';
import { shippedRubric } from '../rubricFile.ts';

const rubric = { ...shippedRubric(), id: 'mine', dropped: ['of-old'] };

/** Each thing that is wrong with what is called not applicable, as `word in rubric → suggestion @ line`. */
function problems(...ids: string[]): string[] {
  const lines = ids.map((id) => `  ${id}: Not for us.\n`).join('');
  const text = `omnigauge: 1\nchannels: { a: { kind: store } }\nnot_applicable:\n${lines}`;
  try {
    checkCriteria(readCompany([{ name: 'c.yaml', text }]), rubric);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(
      ({ code, values, suggestion, at }) =>
        `${code}: ${values.criterion} in ${values.rubric} → ${suggestion} @ ${at?.line}`,
    );
  }
}

it.each([
  ['a criterion of the rubric', ['recognition'], []],
  ['one that the rubric drops', ['of-old'], []],
  [
    'a misspelt one',
    ['recogniton', 'continuity'],
    ['unknown-criterion: recogniton in mine → recognition @ 4'],
  ],
  [
    'several that are unknown',
    ['zzz', 'recognition', 'continuit'],
    [
      'unknown-criterion: zzz in mine → null @ 4',
      'unknown-criterion: continuit in mine → continuity @ 6',
    ],
  ],
])('what is called not applicable may be a criterion: %s', (_, ids, expected) => {
  expect(problems(...ids).sort()).toEqual([...expected].sort());
});
