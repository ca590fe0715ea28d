import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { gatesMet } from '../../src/plan/gatesMet.ts';
import { networksAfter } from '../../src/plan/networksAfter.ts';
import { fileOf, planOf, rubric } from './planOf.ts';

const shop = `omnigauge: 1
channels: { store: { kind: store }, web: { kind: webshop } }
systems: { crm: { kind: crm }, hub: { kind: other } }
flows: []
effort: { connect-channel: 5 }
`;
const idsOf = ({ steps }: { steps: readonly { id: string }[] }) => steps.map(({ id }) => id).sort();

describe('other ways to the target', () => {
  const shopPlan = () => planOf(shop, 'omni', { alternatives: 4 });

  it('are at most as many as asked for', () => {
    expect(shopPlan().alternatives).toHaveLength(4);
    expect(planOf(shop, 'omni', { alternatives: 1 }).alternatives).toHaveLength(1);
    expect(planOf(shop, 'omni').alternatives).toEqual([]);
  });

  it('are none of them the plan, nor one another', () => {
    const plan = shopPlan();
    const ways = [plan, ...plan.alternatives].map((way) => idsOf(way).join(' '));
    expect(new Set(ways).size).toBe(ways.length);
  });

  it('do each without a step of the plan', () => {
    const plan = shopPlan();
    for (const way of plan.alternatives) {
      expect(idsOf(plan).filter((id) => !idsOf(way).includes(id))).not.toEqual([]);
    }
  });

  it('each suffice, and none of their steps is idle', () => {
    const { alternatives } = shopPlan();
    const description = readCompany([fileOf(shop)]);
    for (const { steps } of alternatives) {
      const changes = steps.map(({ change }) => change);
      const isReached = (some: typeof changes) =>
        gatesMet(description, rubric, 'omni', 'high', some, networksAfter(description)(some))
          .isReached;
      expect(isReached(changes)).toBe(true);
      for (const idle of changes)
        expect(isReached(changes.filter((each) => each !== idle))).toBe(false);
    }
  });

  it('come cheapest first, none cheaper than the plan, with efforts that add up', () => {
    const { alternatives, effort: least } = shopPlan();
    const efforts = alternatives.map(({ effort }) => effort);
    expect(efforts).toEqual([...efforts].sort((one, other) => one - other));
    expect(Math.min(...efforts)).toBeGreaterThanOrEqual(least);
    for (const { steps, effort } of alternatives) {
      expect(steps.reduce((sum, step) => sum + step.effort, 0)).toBe(effort);
    }
  });

  it('begin with the cheapest that does without a step', () => {
    const { alternatives } = shopPlan();
    expect(alternatives[0]).toMatchObject({ effort: 10 });
    expect(idsOf(alternatives[0] as (typeof alternatives)[0])).toEqual([
      'connect-channel:store<>hub',
      'connect-channel:web<>hub',
    ]);
  });
});

it('there are no other ways where there is only one, or none', () => {
  const shut = `${shop}not_applicable: { recognition: Cash only. }\n`;
  expect(planOf(shut, 'omni', { alternatives: 3 }).alternatives).toEqual([]);
  const one =
    'omnigauge: 1\nteams: { all: {} }\nchannels: { a: { kind: app, team: none }, b: { kind: app, team: all } }\n';
  const plan = planOf(one, 'omni', { alternatives: 3 });
  expect(plan.steps.map(({ id }) => id)).toEqual(['name-owner:channels.a:all']);
  expect(plan.alternatives).toEqual([]);
});
