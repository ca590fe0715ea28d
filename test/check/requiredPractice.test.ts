import { describe, expect, it } from 'vitest';
import { extendedRubric } from '../plan/ownRubric.ts';
import { asked, asking, checked, type Settings } from './checked.ts';
import { apart } from './companies.ts';

function found(practice: string, company = apart, settings: Settings = {}) {
  const policy = asking({ practices: [asked(practice)] });
  const [rule] = checked(company, { ...settings, policy }).rules;
  return rule;
}

describe('a practice that is asked for', () => {
  it.each([
    ['no', 'not in place', 'Click and collect: not in place.'],
    [
      'partly',
      'said to be in place, although what it takes is not described',
      /^“Click and collect” is/,
    ],
    [
      'yes',
      'said to be in place, although what it takes is not described',
      /^“Click and collect” is/,
    ],
  ])('and is answered by %s, while no orders get to the store', (answer, said, message) => {
    const rule = found('click-and-collect', apart.replace('collect: no', `collect: ${answer}`));
    expect(rule).toMatchObject({ passed: false, found: said });
    expect(rule?.findings).toMatchObject([
      { message: expect.stringMatching(message), entities: ['practice:click-and-collect'] },
    ]);
  });

  it('is the first step where a level hangs on it, and none where the plan does without', () => {
    const gate = '{ at_least: { cross: 1, omni: 1 }, gate: { cross: required } }';
    const rubric = extendedRubric(`criteria: { click-and-collect: ${gate} }\n`);
    expect(found('click-and-collect', apart, { rubric })?.firstStep?.id).toBe(
      'adopt-practice:click-and-collect',
    );
    expect(found('in-store-digital')?.firstStep).toBeNull();
  });
});
