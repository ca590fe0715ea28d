import { describe, expect, it } from 'vitest';
import { alone, changed, flowsIn, shop, wrong } from './changed.ts';

const one = (id: string) => changed({ remove: [id] });
const ids = (entities: readonly { id: string }[] = []) => entities.map(({ id }) => id);

describe('what goes with an entry', () => {
  it('a system: its flows', () => {
    const { description, changes } = one('crm');
    expect(ids(description.systems)).toEqual(['pim']);
    expect(flowsIn(description)).toEqual(['flows.pim>webshop']);
    expect(changes).toEqual([
      {
        kind: 'remove',
        what: 'system',
        id: 'crm',
        name: 'Customers',
        flows: 2,
        steps: 0,
        owned: 0,
        partners: 0,
      },
    ]);
  });

  it('a channel: its flows, and the steps on it, however they are written', () => {
    const { description, changes } = one('store');
    expect(ids(description.channels)).toEqual(['webshop']);
    expect(flowsIn(description)).toEqual(['flows.pim>webshop', 'flows.webshop<>crm']);
    expect(description.journeys?.[0]?.steps.map(({ on }) => on)).toEqual(['webshop']);
    expect(changes).toMatchObject([{ what: 'channel', flows: 1, steps: 1 }]);
    expect(one('webshop').description.journeys?.[0]?.steps.map(({ on }) => on)).toEqual(['store']);
  });

  it('a channel, system or journey: that it was called partial', () => {
    const partial = (words: string) => [...shop, { name: 'c.yaml', text: `partial: ${words}\n` }];
    const without = (remove: string, words: string) =>
      changed({ remove: [remove] }, partial(words)).description.flows;
    expect([...without('store', '[flows.store, flows.crm]').openTo.keys()]).toEqual(['crm']);
    expect([...without('crm', '[flows.store, flows.crm]').openTo.keys()]).toEqual(['store']);
    expect(without('store', 'flows.store').complete).toBe(true);
    expect(
      changed({ remove: ['collect'] }, partial('journeys.collect')).description.journeys,
    ).toEqual([]);
  });

  it('a team: what it owned has no owner, and nobody works with it', () => {
    const { description, changes } = one('shops');
    expect(ids(description.teams)).toEqual(['online']);
    expect(description.teams[0]?.worksWith).toEqual({ items: [], complete: true });
    expect(description.channels.map(({ team }) => team)).toEqual([null, 'online']);
    expect(description.systems.map(({ team }) => team)).toEqual(['online', null]);
    expect(description.journeys?.[0]?.team).toBeNull();
    expect(description.kpis.items[0]?.team).toBeNull();
    expect(changes).toMatchObject([{ what: 'team', owned: 5, partners: 1 }]);
    // Nobody owns it now, at the place where the team was named.
    expect(description.channels[0]?.teamAt).toMatchObject({ file: 'a.yaml', line: 7, column: 31 });
  });

  it('a team that nobody works with, where no flow is stated', () => {
    const small = alone(
      'teams: { shops: , online: {} }\nchannels: { store: { kind: store, team: shops } }\n',
    );
    const { description, changes } = changed({ remove: ['shops'] }, small);
    expect(description.channels[0]?.team).toBeNull();
    expect(changes).toMatchObject([{ what: 'team', owned: 1, partners: 0 }]);
  });

  it('a channel: no step of a journey that nobody has told', () => {
    const untold = alone(
      'channels: { store: { kind: store }, app: { kind: app } }\njourneys: { ask: { steps: unknown } }\n',
    );
    const { description, changes } = changed({ remove: ['app'] }, untold);
    expect(description.journeys).toMatchObject([{ id: 'ask', complete: false }]);
    expect(changes).toMatchObject([{ what: 'channel', steps: 0 }]);
  });

  it('a channel that an overlay calls partial in a single word', () => {
    const overlay = 'partial: flows.store\n';
    expect(changed({ overlay, remove: ['store'] }).description.flows.complete).toBe(true);
    expect(changed({ overlay, remove: ['crm'] }).description.flows.complete).toBe(false);
  });

  it('a journey, the last one too, leaves a company that has none', () => {
    expect(one('collect').description.journeys).toEqual([]);
  });

  it('a practice and a KPI are known not to be there', () => {
    expect(one('click-and-collect').description.practices).toMatchObject([{ answer: 'no' }]);
    expect(one('conversion').description.kpis.items).toMatchObject([{ measured: false }]);
  });

  it('a flow: itself alone, by its name', () => {
    expect(flowsIn(one('crm>store').description)).toEqual([
      'flows.pim>webshop',
      'flows.webshop<>crm',
    ]);
    expect(flowsIn(one('crm<>webshop').description)).not.toContain('flows.webshop<>crm');
    expect(flowsIn(one('flows.store<>crm').description)).not.toContain('flows.crm>store');
  });

  it('several go one after the other', () => {
    const { description, changes } = changed({ remove: ['crm', 'store', 'shops'] });
    expect(flowsIn(description)).toEqual(['flows.pim>webshop']);
    expect(changes).toMatchObject([{ flows: 2 }, { flows: 0, steps: 1 }, { owned: 4 }]);
  });
});

it('the others master nothing still, when the only one that said so is gone', () => {
  const [pim] = one('crm').description.systems;
  expect(pim?.masters).toEqual({ stated: 0, complete: true });
});

describe('which is meant', () => {
  const twice = alone(`channels: { web: { kind: webshop } }
teams: { crm: {} }
systems: { crm: { kind: crm, team: crm } }
flows: []
`);

  it('has to be said where an id is in several maps', () => {
    expect(wrong({ remove: ['crm'] }, twice)).toEqual(['ambiguous-entry --remove:1:1']);
    expect(changed({ remove: ['teams.crm'] }, twice).description.systems).toMatchObject([
      { id: 'crm', team: null },
    ]);
    expect(changed({ remove: ['systems.crm'] }, twice).description.systems).toEqual([]);
  });

  it.each([
    ['nothing of the name', 'crmm', 'unknown-entry --remove:1:1 crm?'],
    ['nothing near', 'zzzzzz', 'unknown-entry --remove:1:1'],
    ['no such map', 'system.crm', 'unknown-part --remove:1:1 systems?'],
    ['not in that map', 'teams.crm', 'unknown-entry --remove:1:7'],
    ['misspelt in that map', 'channels.stroe', 'unknown-entry --remove:1:10 store?'],
    ['no such flow', 'store>webshop', 'unknown-entry --remove:1:1 pim>webshop?'],
    ['a flow that goes both ways', 'webshop>crm', 'unknown-entry --remove:1:1 webshop<>crm?'],
    ['nothing at all', '', 'unknown-entry --remove:1:1'],
    ['what acts on objects', '__proto__', 'unknown-entry --remove:1:1'],
  ])('%s', (_, id, problem) => {
    expect(wrong({ remove: [id] })).toEqual([problem]);
  });

  it('no flow is, where flows are unknown', () => {
    const unknown = alone('channels: { a: { kind: store }, b: { kind: app } }\nflows: unknown\n');
    expect(wrong({ remove: ['a>b'] }, unknown)).toEqual([expect.stringMatching(/^unknown-entry/)]);
  });

  it.each(['crm', 'store', 'shops', 'webshop<>crm'])(
    'what an overlay puts in wrong is told, although %s is removed after',
    (remove) => {
      const overlay = `flows: [5, { from: store }]
teams: { labs: 5 }
systems: { pos: 5 }
journeys: { ask: 5, return: { steps: 5 } }
`;
      const problems = wrong({ overlay, remove: [remove] });
      expect(problems.length).toBeGreaterThan(3);
      expect(problems.every((problem) => problem.includes('overlay.yaml'))).toBe(true);
    },
  );

  it('all that is wrong is told, each with its line', () => {
    expect(
      wrong({ remove: ['stor', 'crm', 'pym'], set: ['channels.webshop.team=nobody'] }),
    ).toEqual([
      'unknown-entry --remove:1:1 store?',
      'unknown-entry --remove:3:1 pim?',
      'unknown-reference --set:1:23',
    ]);
  });
});

describe('an entry that has a number for its id', () => {
  const files = [
    {
      name: 'a.yaml',
      text: `omnigauge: 1
teams: { 10: {}, 007: { works_with: [10, 11] }, 11: { works_with: 10 } }
channels: { 101: { kind: store, team: 10 }, 1e3: { kind: app, team: 007 } }
flows: [{ from: 101, to: 1e3, team: 10 }, { between: [1e3, 101] }]
journeys: { collect: { steps: [101, { on: 101 }, 1e3] } }
`,
    },
  ];

  it.each([
    ['101', { flows: 2, steps: 2 }],
    ['1e3', { flows: 2, steps: 1 }],
    ['10', { owned: 2, partners: 2 }],
    ['007', { owned: 1 }],
    ['101>1e3', { flows: 1 }],
  ])('%s', (id, consequences) => {
    const { changes } = changed({ remove: [id] }, files);
    const none = { flows: 0, steps: 0, owned: 0, partners: 0 };
    expect(changes).toMatchObject([{ kind: 'remove', id, ...none, ...consequences }]);
  });

  it('is set and added as it is written', () => {
    const { description } = changed(
      {
        set: ['channels.101.team=007', 'channels.9={ kind: kiosk, team: 007 }'],
        addFlow: ['9>1e3'],
      },
      files,
    );
    expect(description.channels.map(({ id, team }) => [id, team])).toEqual([
      ['101', '007'],
      ['1e3', '007'],
      ['9', '007'],
    ]);
    expect(flowsIn(description)).toContain('flows.9>1e3');
  });
});
