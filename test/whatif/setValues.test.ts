import { describe, expect, it } from 'vitest';
import { alone, changed, wrong } from './changed.ts';

const set = (...settings: string[]) => changed({ set: settings }).description;

describe('a value', () => {
  it('of an entry, wherever the entry stands', () => {
    expect(set('channels.store.team=online').channels[0]).toMatchObject({ team: 'online' });
    expect(set('systems.pim.team=none').systems[1]).toMatchObject({ team: null });
    expect(set('channels.store.identifies_by=[email, phone]').channels[0]?.identifiesBy).toEqual({
      items: ['email', 'phone'],
      complete: true,
    });
    expect(set('practices.click-and-collect=no').practices[0]).toMatchObject({ answer: 'no' });
    expect(set('company.claims=omni').claims).toMatchObject({ level: 'omni' });
  });

  it('inside a map that is not there yet', () => {
    expect(set('channels.store.brand.voice=loud').channels[0]).toMatchObject({ voice: 'loud' });
    expect(set('brand.visual=2019').channels[1]).toMatchObject({ visual: '2019' });
  });

  it('nothing stands for what is not stated', () => {
    expect(set('channels.store.team=').channels[0]?.team).toBeUndefined();
    expect(set('channels.store.team=unknown').channels[0]?.team).toBeUndefined();
  });

  it('may hold equals signs, colons and spaces', () => {
    expect(set('channels.store.name=a = b').channels[0]).toMatchObject({ name: 'a = b' });
    expect(set("channels.store.name='one: two'").channels[0]).toMatchObject({ name: 'one: two' });
  });

  it('of every flow that is meant', () => {
    const { flows } = set('flows.crm<>webshop.freshness=weekly', 'flows.crm>store.data=[orders]');
    const ages = flows.items.map(({ path, age }) => [path, age]);
    expect(ages).toContainEqual(['flows.webshop<>crm', 7 * 24 * 3600]);
    expect(ages).toContainEqual(['flows.crm>store', 24 * 3600]);
  });

  it('the later one counts', () => {
    expect(set('channels.store.team=none', 'channels.store.team=online').channels[0]).toMatchObject(
      {
        team: 'online',
      },
    );
  });

  it('is told with what was there before', () => {
    expect(
      changed({ set: ['channels.store.team=online', 'channels.store.vendor=acme'] }).changes,
    ).toEqual([
      { kind: 'set', path: 'channels.store.team', before: 'shops', after: 'online' },
      { kind: 'set', path: 'channels.store.vendor', before: null, after: 'acme' },
    ]);
  });
});

describe('an entry', () => {
  it('that is new, as a whole or by the one thing that it needs', () => {
    expect(set('channels.kiosk={ kind: kiosk, team: shops }').channels.map(({ id }) => id)).toEqual(
      ['kiosk', 'store', 'webshop'],
    );
    expect(set('channels.till.team=shops', 'channels.till.kind=kiosk').channels[1]).toMatchObject({
      id: 'till',
      team: 'shops',
    });
    expect(set('teams.finance.goals=[margin]').teams[0]).toMatchObject({ id: 'finance' });
    expect(set('teams.shop={}', 'teams.shop.goals=[margin]').teams[1]).toMatchObject({
      id: 'shop',
    });
  });

  it('of flows that are called partial already leaves them so', () => {
    const partial = alone('channels: { a: { kind: store }, b: { kind: app } }\npartial: [flows]\n');
    const { flows } = changed({ addFlow: ['a>b: orders'] }, partial).description;
    expect(flows).toMatchObject({ complete: false, items: [{ path: 'flows.a>b' }] });
  });

  it('of KPIs or flows that are open leaves the others open', () => {
    const open = alone('channels: { web: { kind: webshop }, app: { kind: app } }\nkpis: unknown\n');
    expect(changed({ set: ['kpis.mine.measured=yes'] }, open).description.kpis).toMatchObject({
      items: [{ id: 'mine', measured: true }],
      complete: false,
    });
  });
});

describe('what is wrong', () => {
  it.each([
    ['no equals sign', 'channels.store.team', 'bad-setting --set:1:1'],
    ['no path', '=3', 'bad-setting --set:1:1'],
    ['a gap in the path', 'channels..team=x', 'bad-setting --set:1:1'],
    ['a part that is not there', 'chanels.store.team=x', 'unknown-part --set:1:1 channels?'],
    ['a key that is not there', 'channels.store.teem=x', 'unknown-key --set:1:16 team?'],
    ['a channel that is not there', 'channels.stroe.team=x', 'unknown-entry --set:1:10 store?'],
    ['a team that is misspelt', 'teams.shop.goals=x', 'unknown-entry --set:1:7 shops?'],
    ['a way into a word', 'channels.store.team.name=x', 'inside-value --set:1:21'],
    ['a way into a list', 'journeys.collect.steps.0=store', 'inside-value --set:1:24'],
    ['a flow without a key', 'flows.crm>store={}', 'inside-value --set:1:7'],
    ['a key that no flow has', 'flows.crm>store.fresh=daily', 'unknown-key --set:1:17'],
    ['a flow that is not there', 'flows.crm>stor.data=all', 'unknown-entry --set:1:7 crm>store?'],
    ['no name of a flow', 'flows.0.data=all', 'bad-flow --set:1:7'],
    ['no YAML', 'channels.store.stages=[buy', 'syntax --set:1:27'],
    [
      'a word that is not known',
      'channels.store.stages=[buy, retrun]',
      'unknown-word --set:1:29 return?',
    ],
    ['a list in place of a word', 'channels.store.kind=[store]', 'wrong-type --set:1:21'],
    ['a team that is not there', 'channels.store.team=shop', 'unknown-reference --set:1:21 shops?'],
    ['an id that is none', 'teams.a b={}', 'bad-id --set:1:7'],
    ['what acts on objects', 'teams.__proto__={}', 'reserved-key --set:1:7'],
    ['a number out of bounds', 'channels.store.share=2', 'out-of-range --set:1:22'],
  ])('%s', (_, setting, problem) => {
    expect(wrong({ set: [setting] })).toEqual([problem]);
  });

  it('is found in the line of its flag, with all of them in the frame', () => {
    expect(wrong({ set: ['channels.store.team=none', 'channels.webshop.team=onlin'] })).toEqual([
      'unknown-reference --set:2:23 online?',
    ]);
  });
});
