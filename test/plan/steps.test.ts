import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { writtenPlan } from '../../src/plan/writing/writtenPlan.ts';
import { summariseCompany } from '../../src/score/summary.ts';
import { criteriaOf, fileOf, levelOf, planOf, rubric } from './planOf.ts';

const shop = `omnigauge: 1
teams: { all: { goals: [sales] } }
channels:
  store: { kind: store, team: none, identifies_by: [], brand: { voice: warm, visual: red } }
  web: { kind: webshop, team: all, identifies_by: [email], brand: { voice: cool, visual: red } }
flows: []
journeys: {}
`;
const plan = planOf(shop, 'omni', { bound: 'low' });
const scoreOf = (company: Parameters<typeof criteriaOf>[0]) =>
  summariseCompany(rubric, criteriaOf(company)).score;

/** The company with some of the steps written into its file. */
const companyWith = (count: number, first = 0) =>
  writtenPlan(
    [fileOf(shop)],
    plan.steps.slice(first, first + count).map(({ change }) => change),
  ).description;

describe('each step of a plan', () => {
  it('says where the company stands once it and all before it are taken', () => {
    expect(plan.steps.length).toBeGreaterThan(3);
    for (const [index, { after }] of plan.steps.entries()) {
      const now = companyWith(index + 1);
      expect(after.level).toEqual(levelOf(now));
      expect(after.score.low).toBeCloseTo(scoreOf(now).low ?? 0, 9);
      expect(after.score.high).toBeCloseTo(scoreOf(now).high ?? 0, 9);
    }
    expect(plan.steps.at(-1)?.after).toMatchObject({
      level: { low: 'omni' },
      progress: { next: null, share: 1 },
    });
  });

  it('brings points by itself, and others in this order, which add up', () => {
    const today = scoreOf(readCompany([fileOf(shop)])).estimate ?? 0;
    for (const [index, { gain }] of plan.steps.entries()) {
      expect(today + gain.alone).toBeCloseTo(scoreOf(companyWith(1, index)).estimate ?? 0, 9);
    }
    const sum = plan.steps.reduce((points, { gain }) => points + gain.inOrder, today);
    expect(sum).toBeCloseTo(plan.steps.at(-1)?.after.score.estimate ?? 0, 9);
    expect(plan.steps.some(({ gain }) => Math.abs(gain.alone - gain.inOrder) > 1)).toBe(true);
  });

  it('names the gates that stay shut without it', () => {
    const served = Object.fromEntries(plan.steps.map(({ id, serves }) => [id, serves]));
    expect(served).toEqual({
      'name-owner:channels.store:all': ['accountable-owner', 'aligned-teams'],
      'adopt-guideline:store:voice:cool': ['brand-coherence'],
      'identify-customers:store:email': ['recognition'],
      'add-flow:store>web': ['customer-reach', 'recognition'],
      'add-flow:web>store': ['customer-reach', 'recognition'],
    });
  });
});

it('a plan for a level that is reached already is empty', () => {
  const { steps, effort, isReached, leastEffort, unmet } = planOf(shop, 'multi', { bound: 'low' });
  expect({ steps, effort, isReached, leastEffort, unmet }).toEqual({
    ...{ steps: [], effort: 0, isReached: true, leastEffort: 0, unmet: [] },
  });
});
