import { describe, expect, it } from 'vitest';
import { renderPlanCsv } from '../../../src/report/plan/renderPlanCsv.ts';
import { expectGolden } from '../../golden.ts';
import { parsedCsv } from '../csv/parsedCsv.ts';
import { hostileTexts } from './hostileTexts.ts';
import { samplePlan, withForeignTexts, withStepIds } from './samplePlan.ts';

const rendered = (assessment = samplePlan()) => renderPlanCsv(assessment);

it('whole', () => {
  expectGolden('plan/sample.csv', rendered());
});

it('changes only what people read with the language', () => {
  const [english, italian] = [rendered(), rendered(samplePlan('it'))].map(parsedCsv);
  const untitled = (rows: string[][]) => rows.map((row) => row.filter((_, index) => index !== 4));
  expect(untitled(italian ?? [])).toEqual(untitled(english ?? []));
  expect(italian).not.toEqual(english);
});

it('is only its head where the plan has no steps', () => {
  const rows = parsedCsv(rendered(samplePlan('en', { steps: [] })));
  expect(rows).toHaveLength(1);
});

it('names numbers, ids and places', () => {
  const [head = [], , , third = []] = parsedCsv(rendered());
  const row = Object.fromEntries(head.map((key, index) => [key, third[index]]));
  expect(row).toEqual({
    ...{ wave: '2', number: '3', id: 'connect-channel:store<>crm', change: 'connect-channel' },
    ...{ title: 'Connect Shops to crm, both ways', team: 'shops', effort: '12.5' },
    ...{ level: 'multi', level_low: 'multi', level_high: 'cross', progress: '0.8' },
    ...{ score: '46.15', gain_alone: '2.21', gain_in_order: '4.41' },
    ...{ needs: 'introduce-system:crm', serves: 'linked-channels; recognition' },
    ...{ file: 'flows.yaml', line: '30' },
    edit: "'  - { between: [store, crm], data: [orders], freshness: hourly }",
  });
});

it('writes a loss as the number that it is', () => {
  const steps = samplePlan().plan.steps.map((step) => ({
    ...step,
    gain: { alone: -0.5, inOrder: -1 },
  }));
  const [, row = []] = parsedCsv(rendered(samplePlan('en', { steps })));
  expect(row.slice(12, 14)).toEqual(['-0.5', '-1']);
});

describe.each(hostileTexts)('the name %j', (name) => {
  it('neither moves a cell nor begins a formula', () => {
    for (const sample of [withForeignTexts(name), withStepIds((index) => `${name}${index}`)]) {
      const rows = parsedCsv(rendered(sample));
      expect(rows).toHaveLength(5);
      for (const row of rows) expect(row).toHaveLength(19);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }
  });
});
