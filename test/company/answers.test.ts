import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/company/assumption.ts';
import { kindsOf } from '../../src/company/dataKind.ts';
import type { Assume, World } from '../../src/company/world.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { described } from './described.ts';

/** Both worlds of a company, with answers by path. */
function answered(company: string, answers: Readonly<Record<string, Assume>> = {}) {
  const given: Answers = new Map(Object.entries(answers));
  return worldsOf(described(company), given);
}

/** All of it is open, but for what makes an answer show. */
const open = `
teams: { stores: { reports_to: unknown, works_with: unknown }, online: { goals: [clicks], reports_to: cmo } }
channels:
  store: { kind: store, brand: unknown }
  webshop: { kind: webshop, team: online, brand: { voice: warm, visual: red }, identifies_by: [email] }
systems: { crm: { kind: unknown, masters: unknown }, pos: { kind: pos, masters: [orders] } }
flows: [{ from: webshop, to: crm }, { from: store, to: unknown, data: price, freshness: daily }]
journeys: { collect: { steps: [webshop, { on: store, needs: orders, within: unknown }, unknown] } }
kpis: { nps: unknown }
practices: { click-and-collect: unknown }
partial: kpis
`;
const openFlows = 'channels: { store: { kind: store }, webshop: { kind: webshop } }';
const someFlows = `${openFlows}\nflows: []\npartial: [flows.store]`;
const noMasters = 'channels: {}\nsystems: { crm: { kind: crm } }';

const store = (world: World) => world.channels.find(({ id }) => id === 'store');
const crm = (world: World) => world.systems.find(({ id }) => id === 'crm');
const stores = (world: World) => world.teams.find(({ id }) => id === 'stores');
const collect = ({ journeys }: World) => (typeof journeys === 'number' ? journeys : journeys[0]);

describe('an answer takes one unknown as it is at worst, or as it is at best, in both worlds', () => {
  it.each<[path: string, look: (world: World) => unknown, company: string]>([
    ['channels.store.team', (world) => store(world)?.owners, open],
    ['channels.store.stages', (world) => store(world)?.stages, open],
    ['channels.store.identifies_by', (world) => store(world)?.identifiers, open],
    ['channels.store.personalised_with', (world) => store(world)?.personalisedWith, open],
    ['channels.store.brand.voice', (world) => store(world)?.voice, open],
    ['channels.store.brand.visual', (world) => store(world)?.visual, open],
    ['systems.crm.kind', (world) => crm(world)?.resolvesIdentity, open],
    ['systems.crm.team', (world) => crm(world)?.owned, open],
    ['systems.crm.masters', (world) => crm(world)?.masters, open],
    ['systems', ({ masters }) => masters, noMasters],
    ['teams.stores.goals', (world) => stores(world)?.goals, open],
    ['teams.stores.reports_to', (world) => stores(world)?.managers, open],
    ['teams.stores.works_with', (world) => stores(world)?.worksWith, open],
    ['flows', ({ everyFlow }) => everyFlow, openFlows],
    ['flows.store', ({ flows }) => flows, someFlows],
    [
      'flows.webshop>crm.data',
      ({ flows }) => flows.filter(({ from }) => from === 1).map(({ data }) => data),
      open,
    ],
    [
      'flows.store>unknown.ends',
      ({ flows }) => flows.filter(({ from }) => from === 0).map(({ to }) => to),
      open,
    ],
    ['journeys', ({ journeys }) => journeys, openFlows],
    ['journeys.collect.team', (world) => collect(world) && owned(world), open],
    ['journeys.collect.steps', (world) => known(world), open],
    ['journeys.collect.within', (world) => within(world), open],
    ['kpis', ({ otherKpis }) => otherKpis, open],
    ['kpis.nps.measured', ({ kpis }) => kpis.get('nps')?.measured, open],
    ['practices.click-and-collect', ({ practices }) => practices, open],
  ])('%s', (path, look, company) => {
    const { worst, best } = answered(company);
    const [no, yes] = [answered(company, { [path]: 0 }), answered(company, { [path]: 1 })];
    expect(look(best)).not.toEqual(look(worst));
    expect([look(no.worst), look(no.best)]).toEqual([look(worst), look(worst)]);
    expect([look(yes.worst), look(yes.best)]).toEqual([look(best), look(best)]);
  });

  it('and no other', () => {
    const { worst, best } = answered(open, { 'channels.store.team': 1 });
    const plain = answered(open);
    expect(store(worst)?.stages).toEqual(store(plain.worst)?.stages);
    expect(store(best)?.stages).toEqual(store(plain.best)?.stages);
    expect(worst.flows).toEqual(plain.worst.flows);
  });
});

function owned(world: World) {
  const journey = collect(world);
  return typeof journey === 'object' && journey.owned;
}

function known(world: World) {
  const journey = collect(world);
  return typeof journey === 'object' && journey.known;
}

function within(world: World) {
  const journey = collect(world);
  return typeof journey === 'object' && journey.needs.map((need) => need.within);
}

describe('an answer about', () => {
  it('how old the data of a flow is: not known, or none older than now', () => {
    const company = `${openFlows}\nflows: [{ from: store, to: webshop, data: price }]`;
    const ages = ({ flows }: World) => flows.map(({ age }) => age);
    const path = 'flows.store>webshop.freshness';
    expect(ages(answered(company, { [path]: 0 }).best)).toEqual([Number.POSITIVE_INFINITY]);
    expect(ages(answered(company, { [path]: 1 }).worst)).toEqual([0]);
  });

  it('the kind or direction of a channel settles it as something plain', () => {
    const company = 'channels: { a: { kind: unknown }, b: { kind: unknown } }';
    const kinds = (answers: Record<string, Assume>) =>
      answered(company, answers).worst.channels.map(({ kind, outboundOnly }) => [
        kind,
        outboundOnly,
      ]);
    expect(kinds({ 'channels.a.kind': 1 })).toEqual([
      ['other', undefined],
      [undefined, undefined],
    ]);
    expect(kinds({ 'channels.a.direction': 0, 'channels.b.direction': 1 })).toEqual([
      [undefined, false],
      [undefined, true],
    ]);
  });

  it('one place goes before one about all flows, and the latter only where all are open', () => {
    const into = ({ flows, everyFlow }: World) =>
      everyFlow
        ? 'all'
        : flows.map(({ from, to, data }) => `${from}>${to} ${kindsOf(data).length}`);
    const both = `${openFlows}\npartial: [flows, flows.store]\nflows: []`;
    expect(into(answered(both, { flows: 1 }).worst)).toBe('all');
    expect(into(answered(both, { flows: 0 }).best)).toEqual([]);
    expect(into(answered(both, { flows: 0, 'flows.store': 1 }).worst)).toEqual(['1>0 16']);
    expect(into(answered(both, { flows: 1, 'flows.store': 0 }).best)).toEqual(['0>1 16']);
    expect(into(answered(someFlows, { flows: 0 }).best)).toEqual(['1>0 16']);
  });

  it('a KPI that is not listed counts where there may be more of them', () => {
    const answers = {
      'kpis.nps.measured': 1,
      'kpis.churn.measured': 0,
      'practices.a': 1,
      kpis: 1,
    } as const;
    const kpis = (company: string) =>
      [...answered(company, answers).worst.kpis].map(
        ([id, { measured, at }]) => `${id} ${measured} ${at.line}`,
      );
    expect(kpis('channels: {}')).toEqual(['nps true 1', 'churn false 1']);
    expect(kpis('channels: {}\nkpis: unknown')).toEqual(['nps true 2', 'churn false 2']);
    expect(kpis('channels: {}\nkpis: { nps: { measured: no } }')).toEqual(['nps false 2']);
  });

  it('a practice that is not listed counts, unless the file says something of it', () => {
    const answers = { 'practices.a': 1, 'practices.b': 0, 'kpis.nps.measured': 1 } as const;
    const practices = (company: string) =>
      [...answered(company, answers).worst.practices].map(
        ([id, { answer, at }]) => `${id} ${answer} ${at.line}`,
      );
    expect(practices('channels: {}')).toEqual(['a yes 1', 'b no 1']);
    expect(practices('channels: {}\npractices: { a: partly }')).toEqual(['a partly 2', 'b no 2']);
    expect(practices('channels: {}\npractices: { a: unknown }')).toEqual(['a yes 2', 'b no 2']);
  });
});
