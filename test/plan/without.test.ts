import { describe, expect, it } from 'vitest';
import { permitsWithout } from '../../src/plan/candidates.ts';
import { planOf } from './planOf.ts';
import { changeNamed } from './someChanges.ts';

describe('a change is left out', () => {
  it.each([
    ['its kind', 'connect-channel'],
    ['its id', 'connect-channel:web<>crm'],
    ['a channel that it is about', 'web'],
    ['a system that it is about', 'crm'],
    ['either as a whole', 'channel:web'],
    ['either as a whole, of a system', 'system:crm'],
  ])('by %s: %s', (_, name) => {
    expect(permitsWithout(['other', name])(changeNamed('connect-channel:web<>crm'))).toBe(false);
  });

  it.each(['add-flow', 'connect-channel:store<>crm', 'store', 'channel:crm', 'connect', ''])(
    'not by anything else: %s',
    (name) => {
      expect(permitsWithout([name])(changeNamed('connect-channel:web<>crm'))).toBe(true);
    },
  );

  it.each([
    ['share-goal:care+crm:service', 'care'],
    ['name-owner:channels.web:care', 'team:care'],
    ['measure-kpi:conversion', 'conversion'],
    ['adopt-practice:click-and-collect', 'click-and-collect'],
    ['add-data:store>erp', 'erp'],
  ])('by a team, KPI, practice or end of a flow: %s by %s', (id, name) => {
    expect(permitsWithout([name])(changeNamed(id))).toBe(false);
  });
});

describe('a plan does without', () => {
  const shop = `omnigauge: 1
channels: { store: { kind: store }, web: { kind: webshop } }
systems: { crm: { kind: crm }, hub: { kind: other } }
flows: []
effort: { connect-channel: 5 }
`;
  const plan = (without: readonly string[]) => planOf(shop, 'omni', { without });
  const ids = (without: readonly string[]) =>
    plan(without)
      .steps.map(({ id }) => id)
      .sort();

  it.each([
    [[], ['connect-channel:store<>crm', 'connect-channel:web<>crm']],
    [['crm'], ['connect-channel:store<>hub', 'connect-channel:web<>hub']],
    [
      ['connect-channel'],
      ['add-flow:crm>store', 'add-flow:crm>web', 'add-flow:store>crm', 'add-flow:web>crm'],
    ],
    [['connect-channel:web<>crm'], ['connect-channel:store<>hub', 'connect-channel:web<>hub']],
  ])('what it is told to (%j), and finds another way', (without, steps) => {
    expect(ids(without)).toEqual(steps);
    expect(plan(without).isReached).toBe(true);
  });

  it('what it cannot do without, and says which gates stay shut', () => {
    const { steps, isReached, unmet } = plan(['store']);
    expect(isReached).toBe(false);
    expect(steps).toEqual([]);
    expect(unmet.map(({ id }) => id)).toEqual(['linked-channels', 'customer-reach', 'recognition']);
  });
});
