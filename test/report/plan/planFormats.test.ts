import { describe, expect, it } from 'vitest';
import { planFormats } from '../../../src/report/plan/planFormats.ts';
import { sampleAssessment } from '../sampleAssessment.ts';
import { planOptions, samplePlan } from './samplePlan.ts';

describe.each(Object.entries(planFormats))('%s', (_name, render) => {
  it('ends in exactly one line end', () => {
    expect(render(samplePlan(), planOptions('en'))).toMatch(/[^\r\n]\r?\n$/u);
  });

  it('depends on nothing but the result and the options, and changes neither', () => {
    const assessment = samplePlan();
    const first = render(assessment, planOptions('en'));
    expect(assessment).toEqual(samplePlan());
    expect(render(assessment, planOptions('en'))).toBe(first);
  });
});

it('json gives back the whole result', () => {
  expect(JSON.parse(planFormats.json(samplePlan(), planOptions('en')))).toEqual(samplePlan());
});

it('a result without a plan is no plan', () => {
  expect(() => planFormats.text(sampleAssessment(), planOptions('en'))).toThrow('no plan');
});
