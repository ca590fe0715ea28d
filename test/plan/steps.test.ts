import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import type { PlanStep } from '../../src/plan/plan.ts';
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
const shopPlan = () => planOf(shop, 'omni', { bound: 'low' });
const scoreOf = (company: Parameters<typeof criteriaOf>[0]) =>
  summariseCompany(rubric, criteriaOf(company)).score;

/** The company with some steps written into its file. */
const companyWith = (steps: readonly PlanStep[]) =>
  writtenPlan(
    [fileOf(shop)],
    steps.map(({ change }) => change),
  ).description;

describe('each step of a plan', () => {
  it('says where the company stands once it and all before it are taken', () => {
    const { steps } = shopPlan();
    expect(steps.length).toBeGreaterThan(3);
    for (const [index, { after }] of steps.entries()) {
      const now = companyWith(steps.slice(0, index + 1));
      expect(after.level).toEqual(levelOf(now));
      expect(after.score.low).toBeCloseTo(scoreOf(now).low ?? 0, 9);
      expect(after.score.high).toBeCloseTo(scoreOf(now).high ?? 0, 9);
    }
    expect(steps.at(-1)?.after).toMatchObject({
      level: { low: 'omni' },
      progress: { next: null, share: 1 },
    });
  });

  it('brings points by itself, and others in this order, which add up', () => {
    const { steps } = shopPlan();
    const today = scoreOf(readCompany([fileOf(shop)])).estimate ?? 0;
    for (const [index, { gain }] of steps.entries()) {
      expect(today + gain.alone).toBeCloseTo(
        scoreOf(companyWith(steps.slice(index, index + 1))).estimate ?? 0,
        9,
      );
    }
    const sum = steps.reduce((points, { gain }) => points + gain.inOrder, today);
    expect(sum).toBeCloseTo(steps.at(-1)?.after.score.estimate ?? 0, 9);
    expect(steps.some(({ gain }) => Math.abs(gain.alone - gain.inOrder) > 1)).toBe(true);
  });

  it('names the gates that stay shut without it', () => {
    const { steps } = shopPlan();
    const served = Object.fromEntries(steps.map(({ id, serves }) => [id, serves]));
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

describe('what opens most of the gates for its effort comes first within a wave', () => {
  const order = (company: string, bound: 'low' | 'high') =>
    planOf(company, 'omni', { bound }).steps.map(({ id }) => id);
  const rest = ['adopt-guideline:store:voice:cool'];
  const flows = ['add-flow:store>web', 'identify-customers:store:email', 'add-flow:web>store'];

  it('where nothing is open yet', () => {
    const first = 'name-owner:channels.store:all';
    expect(order(shop, 'low')).toEqual([first, ...flows, ...rest]);
    expect(order(shop, 'high')).toEqual([first, ...flows, ...rest]);
  });

  it('by what is possible, or by what is proved', () => {
    const unknown = shop
      .replace('flows: []', 'partial: [flows]')
      .replace('team: none', 'team: all');
    expect(order(unknown, 'low')).toEqual([...flows, ...rest]);
    // The flows may be there; only with an identifier do they make anybody known.
    expect(order(unknown, 'high')).toEqual(['identify-customers:store:email', ...rest]);
  });
});
