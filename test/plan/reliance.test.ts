import { describe, expect, it } from 'vitest';
import { extendedRubric } from './ownRubric.ts';
import { planOf } from './planOf.ts';

interface Lines {
  store?: string;
  web?: string;
  flows?: string;
  more?: string;
}

const store = 'team: shops, identifies_by: [email], brand: { voice: warm, visual: red }';
const flow = '{ between: [store, web], data: all, freshness: realtime }';

/** A company of which everything that gates ask for is known and good, but for what is replaced. */
function shop({ store: own = store, web = store, flows = flow, more = 'journeys: {}' }: Lines) {
  return `omnigauge: 1
teams: { shops: { goals: [sales] }, online: { goals: [growth] } }
channels:
  store: { kind: store, ${own} }
  web: { kind: webshop, ${web} }
flows: [${flows}]
kpis: {}
${more}
`;
}

const reliedOn = (lines: Lines) => planOf(shop(lines), 'omni').reliesOn.map(({ about }) => about);

describe('a plan relies on', () => {
  it('nothing where all that matters is known', () => {
    const plan = planOf(shop({}), 'omni');
    expect(plan).toMatchObject({ steps: [], isReached: true, reliesOn: [] });
    expect(plan.fallback).toMatchObject({ steps: [], isReached: true, effort: 0 });
  });

  it.each([
    ['identifiers', { store: store.replace('[email]', 'unknown') }, 'channels.store.identifies_by'],
    ['an owner', { store: store.replace('shops', 'unknown') }, 'channels.store.team'],
    [
      'goals',
      { store: store.replace('shops', 'other'), more: 'journeys: {}' },
      'teams.other.goals',
    ],
    ['the look', { store: store.replace('red', 'unknown') }, 'channels.store.brand.visual'],
    ['the data of a flow', { flows: '{ between: [store, web] }' }, 'flows.store<>web.data'],
    ['journeys', { more: 'brand: unknown' }, 'journeys'],
    ['all flows', { flows: '', more: 'journeys: {}\npartial: [flows]' }, 'flows'],
  ])('%s that are not known, and nothing else', (_, lines, about) => {
    const company = shop(lines).replace('online:', 'other: { goals: unknown }, online:');
    const plan = planOf(company, 'omni');
    expect(plan.steps).toEqual([]);
    expect(plan.reliesOn.map((each) => each.about)).toEqual([about]);
  });

  it('no unknown that no gate looks at', () => {
    const more = 'journeys: {}\npractices: { click-and-collect: unknown }\npartial: [kpis]';
    const unknowns = `stages: unknown, personalised_with: unknown, vendor: unknown, ${store}`;
    expect(
      reliedOn({ store: unknowns, more, flows: '{ between: [store, web], data: all }' }),
    ).toEqual([]);
  });

  it('one of two unknowns where either would do', () => {
    const either = ['channels.store.identifies_by', 'systems.own.kind'];
    const relied = reliedOn({
      store: store.replace('[email]', 'unknown'),
      flows: '{ between: [store, own], data: all }, { between: [web, own], data: all }',
      more: 'journeys: {}\nsystems: { own: { kind: unknown } }',
    });
    expect(relied).toHaveLength(1);
    expect(either).toContain(relied[0]);
  });

  it('no unknown that its steps settle', () => {
    const nameless = store.replace('team: shops, ', '');
    const own = { store: nameless.replace('[email]', '[]'), web: store };
    const plan = planOf(shop(own), 'omni');
    expect(plan.steps.map(({ id }) => id)).toEqual(['identify-customers:store:email']);
    expect(plan.reliesOn.map(({ about }) => about)).toEqual(['channels.store.team']);
  });

  it('nothing where it is made for what is proved', () => {
    const plan = planOf(shop({ store: 'team: none' }), 'omni', { bound: 'low' });
    expect(plan).toMatchObject({ isReached: true, reliesOn: [], fallback: null });
  });

  it('nothing where it does not reach its target', () => {
    const missed = {
      store: 'identifies_by: unknown',
      more: 'not_applicable: { recognition: No. }',
    };
    const plan = planOf(shop(missed), 'omni');
    expect(plan).toMatchObject({ isReached: false, reliesOn: [] });
  });
});

describe('the worst answers add', () => {
  it('what it then takes to be proved, on top of the plan', () => {
    const lines = {
      store: 'team: shops, identifies_by: unknown, brand: { voice: warm, visual: red }',
    };
    const { fallback, effort } = planOf(shop(lines), 'omni');
    expect(effort).toBe(0);
    expect(fallback?.steps.map(({ id }) => id)).toEqual(['identify-customers:store:email']);
    expect(fallback).toMatchObject({ effort: 8, isReached: true, unmet: [] });
    expect(fallback?.steps[0]?.after.level).toEqual({
      low: 'omni',
      estimate: 'omni',
      high: 'omni',
    });
  });

  it('what is left where the plan has done a part', () => {
    const lines = {
      store: 'team: unknown, identifies_by: [], brand: { voice: warm, visual: red }',
    };
    const plan = planOf(shop(lines), 'omni');
    expect(plan.steps.map(({ id }) => id)).toEqual(['identify-customers:store:email']);
    expect(plan.fallback?.steps.map(({ id }) => id)).toEqual(['name-owner:channels.store:shops']);
  });

  it('what no change can prove stays unmet', () => {
    const { fallback, isReached } = planOf(shop({ more: 'brand: unknown' }), 'omni');
    expect(isReached).toBe(true);
    expect(fallback?.isReached).toBe(false);
    expect(fallback?.unmet.map(({ id }) => id)).toEqual(['continuity']);
  });
});

describe('a gate that no change opens', () => {
  const nobody = store.replace('team: shops', 'team: none');

  it('is named, and the others are opened all the same', () => {
    const plan = planOf(shop({ store: nobody, more: 'brand: unknown' }), 'omni', { bound: 'low' });
    expect(plan.steps.map(({ id }) => id)).toEqual(['name-owner:channels.store:shops']);
    expect(plan.isReached).toBe(false);
    expect(plan.unmet.map(({ id }) => id)).toEqual(['continuity']);
  });

  it('may be one of the rubric’s own', () => {
    const by = extendedRubric('criteria: { single-master: { gate: { omni: required } } }\n');
    const more = `journeys: {}
systems: { crm: { kind: crm, masters: [profile] }, shop: { kind: commerce, masters: [profile] } }`;
    const plan = planOf(shop({ store: nobody, more }), 'omni', {}, by);
    expect(plan.steps.map(({ id }) => id)).toEqual(['name-owner:channels.store:shops']);
    expect(plan.isReached).toBe(false);
    expect(plan.unmet.map(({ id }) => id)).toEqual(['single-master']);
    expect(plan.steps[0]?.after.level.high).toBe('cross');
  });
});
