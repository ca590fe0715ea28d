import { describe, expect, it } from 'vitest';
import type { AssessmentPlan } from '../../src/assessment.ts';
import { renderText } from '../../src/report/text/renderText.ts';
import { expectGolden } from '../golden.ts';
import { type Language, planOptions, samplePlan } from './plan/samplePlan.ts';
import { sampleAssessment } from './sampleAssessment.ts';

function shown(overrides: Partial<AssessmentPlan> = {}, top = 3, language: Language = 'en') {
  return renderText(samplePlan(language, overrides), planOptions(language, { top }));
}

const flat = (text: string) => text.replaceAll(/\s+/gu, ' ');

it.each(['en', 'it'] as const)('the first steps of the plan, in %s', (language) => {
  const { title } = planOptions(language).words.report.nextSteps;
  const text = shown({}, 2, language);
  const section = text.slice(text.indexOf(title)).split('\n\n')[0] ?? '';
  expectGolden(`plan/nextSteps.${language}.txt`, `${section}\n`);
});

it('takes the place of what would close the gaps', () => {
  const text = flat(shown());
  expect(text).toContain('1. Name Store operations as owner of Telephone +0.5 points');
  expect(text).not.toContain('Connect them one at a time.');
});

it('says how much all steps take, and whether less could do', () => {
  expect(flat(shown())).toContain(
    '4 steps to Cross-channel in all, 66 person-days at most. They count on a good answer to one question. `omnigauge plan` shows every step',
  );
  const proved = flat(shown({ optimal: true, relies_on: [] }));
  expect(proved).toContain('4 steps to Cross-channel in all, 66 person-days. `omnigauge plan`');
});

it('says that the plan only leads so far', () => {
  const unmet = [{ criterion: 'recognition', title: 'Customers are recognised' }];
  expect(flat(shown({ reached: false, unmet }))).toContain('4 steps towards Cross-channel in all');
});

it('names the target in the command where it is not the next level', () => {
  expect(flat(shown({ target: 'omni' }))).toContain('`omnigauge plan --target omni` shows');
});

describe('a plan without steps', () => {
  it('asks first where all hangs on the answers', () => {
    const text = flat(shown({ steps: [] }));
    expect(text).toContain(
      'What to do first Ask first, below: nothing has to be changed for Cross-channel as long as what is unknown turns out well. Only if the answers are bad: 1. Give Store operations and Callers a common goal: +1.0 points first-contact',
    );
    expect(text).toContain(
      '1 step to Cross-channel in all, 3 person-days at most. `omnigauge plan --on low` shows',
    );
  });

  it('leaves the gaps to speak where nothing can be planned', () => {
    expect(shown({ steps: [], fallback: null })).toContain('Connect them one at a time.');
  });
});

it('leaves the gaps to speak where there is no plan', () => {
  expect(renderText(sampleAssessment(), planOptions('en'))).toContain(
    'Connect them one at a time.',
  );
});
