import { describe, expect, it } from 'vitest';
import { unstatedIn } from '../../src/company/unstated.ts';
import { described } from './described.ts';

/** What is left open, each as `what about line`. */
const unstated = (...files: string[]) =>
  unstatedIn(described(...files)).map(({ what, about, at }) => `${what} ${about} ${at.line}`);

const known = `
teams: { shops: { goals: sales, reports_to: none, works_with: none } }
channels:
  store:
    kind: store
    team: shops
    stages: buy
    identifies_by: none
    personalised_with: none
    brand: { voice: none, visual: none }
systems: { crm: { kind: crm, team: none, masters: none } }
flows: [{ from: store, to: crm, data: orders, freshness: daily }]
journeys: { collect: { team: none, steps: [store, { on: store, needs: cart, within: daily }] } }
kpis: { nps: { measured: no } }
practices: { click-and-collect: partly }
`;

describe('what a description leaves open', () => {
  it('is nothing where all is said', () => {
    expect(unstated(known)).toEqual([]);
  });

  it('is every list where none is stated', () => {
    expect(unstated('\nchannels: {}\n')).toEqual([
      'flows flows 1',
      'journeys journeys 1',
      'kpis kpis 1',
    ]);
    expect(unstated('\nchannels: {}\nflows: unknown\nkpis: unknown\njourneys: unknown')).toEqual([
      'flows flows 3',
      'journeys journeys 5',
      'kpis kpis 4',
    ]);
  });

  it.each<[text: string, by: string, open: string[]]>([
    ['kind: store', 'kind: unknown\n    direction: both', ['kind channels.store.kind 4']],
    [
      'kind: store',
      'kind: store\n    direction: unknown',
      ['direction channels.store.direction 4'],
    ],
    ['team: shops', 'team: unknown', ['owner channels.store.team 6']],
    ['stages: buy', 'stages: [buy, unknown]', ['stages channels.store.stages 4']],
    ['identifies_by: none', 'identifies_by:', ['identifies_by channels.store.identifies_by 4']],
    [
      'personalised_with: none',
      'personalised_with: unknown',
      ['personalised_with channels.store.personalised_with 9'],
    ],
    ['voice: none', 'voice: unknown', ['voice channels.store.brand.voice 4']],
    ['visual: none', 'visual: unknown', ['visual channels.store.brand.visual 4']],
    ['kind: crm', 'kind: unknown', ['kind systems.crm.kind 11']],
    ['crm, team: none', 'crm', ['owner systems.crm.team 11']],
    ['masters: none', 'masters: unknown', ['masters systems.crm.masters 11']],
    ['masters: none', 'notes: x', ['masters systems 11']],
    ['goals: sales', 'goals: unknown', ['goals teams.shops.goals 2']],
    ['reports_to: none', 'reports_to: unknown', ['reports_to teams.shops.reports_to 2']],
    ['works_with: none', 'works_with: unknown', ['works_with teams.shops.works_with 2']],
    ['data: orders', 'data: [orders, unknown]', ['data flows.store>crm.data 12']],
    [', freshness: daily', '', ['freshness flows.store>crm.freshness 12']],
    ['to: crm', 'to: unknown', ['ends flows.store>unknown.ends 12']],
    ['from: store', 'from: unknown', ['ends flows.unknown>crm.ends 12']],
    ['team: none, steps', 'steps', ['owner journeys.collect.team 13']],
    ['steps: [', 'steps: [unknown, ', ['steps journeys.collect.steps 13']],
    ['within: daily', 'within: unknown', ['within journeys.collect.within 13']],
    ['measured: no', 'team: none', ['measured kpis.nps.measured 14']],
    [': partly', ': unknown', ['practice practices.click-and-collect 15']],
  ])('`%s` as `%s`', (text, by, open) => {
    expect(known).toContain(text);
    expect(unstated(known.replace(text, by))).toEqual(open);
  });

  it('is not what one system masters where another one says what it does', () => {
    const other = 'systems: { pos: { kind: pos, team: none } }';
    expect(unstated(known, other)).toEqual([]);
    expect(unstated(known.replace('masters: none', ''), other)).toEqual(['masters systems 11']);
  });

  it('is no bound on the age of data that no step needs', () => {
    const text = known.replace('needs: cart, within: daily', 'within: unknown');
    expect(unstated(text)).toEqual([]);
  });

  it('is asked once for both directions, and once for flows with the same ends', () => {
    const flows =
      'flows: [{ between: [store, crm], freshness: daily }, { from: store, to: crm, freshness: daily, data: [cart, unknown] }, { from: store, to: crm, freshness: daily, data: unknown }]';
    expect(unstated(known.replace(/^flows:.*$/m, flows))).toEqual([
      'data flows.store<>crm.data 12',
      'data flows.store>crm.data 12',
    ]);
  });

  it('is asked of a place where the file names it, but not beside the whole list', () => {
    expect(unstated(known, '\n\npartial: [flows.crm]')).toEqual(['incoming flows.crm 3']);
    expect(unstated(known, '\n\npartial: [flows.crm, flows]')).toEqual(['flows flows 12']);
  });

  it('is sorted by kind, then by path', () => {
    const text = known.replace(/team: (shops|none)/g, 'team: unknown').replace('goals: sales,', '');
    expect(unstated(text)).toEqual([
      'goals teams.shops.goals 2',
      'owner channels.store.team 6',
      'owner journeys.collect.team 13',
      'owner systems.crm.team 11',
    ]);
  });
});
