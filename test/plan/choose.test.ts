import { describe, expect, it } from 'vitest';
import { rubricWith } from './ownRubric.ts';
import { planOf } from './planOf.ts';

const shop = (effort: string) => `omnigauge: 1
teams: { all: { goals: [sales] } }
channels:
  app: { kind: app, team: all }
  store: { kind: store, team: all }
  web: { kind: webshop, team: all }
systems: { crm: { kind: crm }, hub: { kind: integration }, erp: { kind: erp } }
flows: [{ from: web, to: hub, data: [orders] }, { from: erp, to: store, data: [stock] }]
journeys: {}
effort: { ${effort} }
`;

describe('among ways of the same effort', () => {
  it.each([
    [
      'a channel is connected both ways rather than one',
      'add-flow: 15',
      ['connect-channel:app<>hub'],
    ],
    ['one way is enough where it takes less', 'add-flow: 14', ['add-flow:hub>app']],
  ])('%s', (_, effort, expected) => {
    const { steps } = planOf(shop(`connect-channel: 15, add-data: 15, ${effort}`), 'cross', {
      bound: 'low',
      care: 'quick',
    });
    expect(steps.map(({ id }) => id)).toEqual(expected);
  });

  it('all channels are connected to one system', () => {
    const apart = shop('').replace(/flows:.*/, 'flows: []');
    const { steps } = planOf(apart, 'omni', { bound: 'low', care: 'quick' });
    expect(steps.map(({ id }) => id).filter((id) => id.startsWith('connect'))).toEqual([
      'connect-channel:app<>crm',
      'connect-channel:store<>crm',
      'connect-channel:web<>crm',
    ]);
  });
});

it('other ways come cheapest first, however they were found', () => {
  const { alternatives } = planOf(shop('add-flow: 10'), 'cross', {
    bound: 'low',
    care: 'quick',
    alternatives: 3,
  });
  expect(alternatives.map(({ effort }) => effort)).toEqual([10, 14, 14]);
});

describe('a bound is claimed only where all could be weighed', () => {
  const channels = Array.from(
    { length: 38 },
    (_, number) =>
      `  c${number}: { kind: app, direction: ${number < 2 ? 'both' : 'outbound'}, team: none }\n`,
  );
  const company = (systems: number) => `omnigauge: 1
teams: { care: {} }
channels:
${channels.join('')}systems: { ${Array.from({ length: systems }, (_, number) => `s${number}: { kind: crm }`).join(', ')} }
flows: []
`;
  const gates = {
    links: 'metric: linked-channels, with: { data: all }, at_least: { multi: 0.05 }',
    owners: 'metric: accountable-owner, at_least: { multi: 0.05 }',
  };
  const by = (order: (keyof typeof gates)[]) =>
    rubricWith(
      Object.fromEntries(order.map((id) => [id, gates[id]])),
      'effort: { connect-channel: 1, name-owner: 1 }',
    );

  it.each([
    [3, false],
    [4, true],
  ])('with %i systems: %s, whatever else is to be done', (systems, isNone) => {
    for (const order of [['links', 'owners'] as const, ['owners', 'links'] as const]) {
      const planning = { bound: 'low', care: 'quick' } as const;
      const { leastEffort } = planOf(company(systems), 'multi', planning, by([...order]));
      expect(leastEffort === null).toBe(isNone);
    }
  });
});
