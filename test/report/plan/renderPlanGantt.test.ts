import { describe, expect, it } from 'vitest';
import { renderPlanGantt } from '../../../src/report/plan/renderPlanGantt.ts';
import { expectGolden } from '../../golden.ts';
import { hostileTexts } from './hostileTexts.ts';
import { planOptions, samplePlan, withForeignTexts } from './samplePlan.ts';

const rendered = (assessment = samplePlan()) => renderPlanGantt(assessment, planOptions('en'));
const task = /^ {4}\d+\. [^:;#%\n]* :(step\d+), (2001-01-01|after(?: step\d+)+), (\d+)d$/u;

it.each(['en', 'it'] as const)('whole, in %s', (language) => {
  const text = renderPlanGantt(samplePlan(language), planOptions(language));
  expectGolden(`plan/sample.${language}.mmd`, text);
});

it('puts the steps of a team one after the other, and a wave after the one before', () => {
  const [first] = samplePlan().plan.steps;
  if (!first) throw new Error('There is no step.');
  const steps = [
    ['shops', 1, 3],
    ['digital', 1, 0.5],
    ['shops', 1, 2],
    [null, 2, 4],
    ['digital', 2, 0],
    [null, 2, 1.2],
  ] as const;
  const text = rendered(
    samplePlan('en', {
      steps: steps.map(([team, wave, effort], index) => ({
        ...first,
        id: `step:${index}`,
        ...{ team, wave, effort },
      })),
    }),
  );
  const tasks = text.split('\n').flatMap((line) => {
    const [, id, start, days] = task.exec(line) ?? [];
    return id === undefined ? [] : [[id, start, days]];
  });
  expect(tasks).toEqual([
    ['step1', '2001-01-01', '3'],
    ['step2', '2001-01-01', '1'],
    ['step3', 'after step1', '2'],
    ['step4', 'after step3 step2', '4'],
    ['step5', 'after step3 step2', '1'],
    ['step6', 'after step4', '2'],
  ]);
  expect(text.match(/^ {4}section /gmu)).toHaveLength(2);
});

it('still is a chart where the plan has no steps', () => {
  const text = rendered(samplePlan('en', { steps: [] }));
  expect(text).toMatch(/Nothing to do :milestone, step0, 2001-01-01, 0d\n$/u);
});

describe.each(hostileTexts)('the name %j', (name) => {
  it('is only a name', () => {
    const lines = rendered(withForeignTexts(name)).trimEnd().split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'gantt',
      expect.stringMatching(/^ {4}title [^:;#%\n]*$/u),
      '    dateFormat YYYY-MM-DD',
      '    axisFormat day %j',
      '    todayMarker off',
    ]);
    const rest = lines.slice(5).filter((line) => line !== '');
    expect(rest.filter((line) => /^ {4}section Wave \d$/u.test(line))).toHaveLength(2);
    expect(rest.filter((line) => task.test(line))).toHaveLength(4);
    expect(rest).toHaveLength(6);
  });
});
