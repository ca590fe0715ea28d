import { expect, it } from 'vitest';
import { askedIds } from '../../src/rubric/askedIds.ts';
import { readRubric } from '../../src/rubric/readRubric.ts';
import { base, said } from './lint/linted.ts';

const criterion = (id: string, more: string) =>
  `  ${id}: { dimension: data, weight: 1, at_least: { omni: 1 }, ${said}, ${more} }\n`;

const more = `criteria:
${criterion('measured', 'metric: kpis-measured, with: { kpis: [nps, churn] }')}${criterion('again', 'metric: kpis-measured, with: { kpis: [churn, reach] }')}`;

it('the ids that the criteria of a metric ask about, each once', () => {
  const text = `rubric: 1\nid: own\nversion: 1.0.0\nextends: base\n${more}`;
  const rubric = readRubric({ name: 'own', text }, () => ({ name: 'base', text: base }));
  expect(askedIds(rubric, 'practice', 'practice')).toEqual(['collect']);
  expect(askedIds(rubric, 'kpis-measured', 'kpis')).toEqual(['nps', 'churn', 'reach']);
  expect(askedIds(rubric, 'channel-count', 'ids')).toEqual([]);
  expect(askedIds(rubric, 'data-reach', 'data')).toEqual([]);
});
