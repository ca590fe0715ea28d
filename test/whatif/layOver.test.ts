import { describe, expect, it } from 'vitest';
import { changed, flowsIn, wrong } from './changed.ts';

const over = (overlay: string) => changed({ overlay }).description;

describe('an overlay', () => {
  it('merges maps and replaces other values', () => {
    const [store] = over('channels: { store: { identifies_by: [email], vendor: acme } }').channels;
    expect(store).toMatchObject({ kind: 'store', team: 'shops', vendor: 'acme' });
    expect(store?.identifiesBy.items).toEqual(['email']);
  });

  it('adds flows, and repeats none', () => {
    const flows = flowsIn(over('flows: [{ from: store, to: crm, data: [orders] }]'));
    expect(flows).toEqual([
      'flows.crm>store',
      'flows.pim>webshop',
      'flows.store>crm',
      'flows.webshop<>crm',
    ]);
  });

  it('may say that flows are unknown, or nowhere stated', () => {
    expect(over('flows: unknown').flows).toMatchObject({ items: [], open: true });
    expect(over('flows: null').flows).toMatchObject({ items: [], open: true });
  });

  it('removes with null: a value alone, an entry with what depends on it', () => {
    expect(over('channels: { store: { team: null } }').channels[0]?.team).toBeUndefined();
    const { description, changes } = changed({ overlay: 'systems: { crm: null }' });
    expect(flowsIn(description)).toEqual(['flows.pim>webshop']);
    expect(changes).toMatchObject([{ kind: 'overlay' }, { kind: 'remove', id: 'crm', flows: 2 }]);
    expect(over('journeys: null').journeys).toBeUndefined();
  });

  it('adds entries, and may use them', () => {
    const { channels, flows } = over(`channels: { app: { kind: app, team: mobile } }
teams: { mobile: { goals: [sales] } }
flows: [{ from: app, to: crm }]
`);
    expect(channels.map(({ id }) => id)).toEqual(['app', 'store', 'webshop']);
    expect(flows.items.map(({ from }) => from)).toContain('app');
  });

  it('comes before the flags', () => {
    const { description } = changed({
      overlay: 'channels: { app: { kind: app } }',
      set: ['channels.app.team=shops'],
      connect: ['app:crm'],
    });
    expect(description.channels[0]).toMatchObject({ id: 'app', team: 'shops' });
  });

  it('says what it states', () => {
    const overlay =
      'company: { name: New }\nteams: { shops: {}, online: null }\nflows: [{ from: store, to: crm }]\npartial: kpis';
    expect(changed({ overlay }).changes[0]).toEqual({
      kind: 'overlay',
      file: 'overlay.yaml',
      parts: ['company.name', 'teams.shops', 'partial'],
      flows: 1,
    });
  });

  it.each([
    ['an unknown key at the top', 'chanels: {}', 'unknown-key overlay.yaml:1:1 channels?'],
    [
      'an unknown key below',
      'channels:\n  store: { teem: x }',
      'unknown-key overlay.yaml:2:12 team?',
    ],
    ['a word', 'channels: { store: { kind: shop } }', 'unknown-word overlay.yaml:1:28'],
    [
      'a reference',
      'channels: { store: { team: shop } }',
      'unknown-reference overlay.yaml:1:28 shops?',
    ],
    [
      'a misspelt channel',
      'channels: { stroe: { team: shops } }',
      'unknown-entry overlay.yaml:1:13 store?',
    ],
    ['nothing to remove', 'teams: { shop: null }', 'unknown-entry overlay.yaml:1:10 shops?'],
    ['a flow without an end', 'flows: [{ from: store }]', 'flow-ends overlay.yaml:1:9'],
    ['a map of flows', 'flows: { a: b }', 'wrong-type overlay.yaml:1:8'],
    ['a list', '- a', 'wrong-root overlay.yaml:1:1'],
    ['nothing', '# nothing', 'empty-file overlay.yaml:1:1'],
    ['no YAML', 'a: [', 'syntax overlay.yaml:1:5'],
    ['another format', 'omnigauge: 2', 'unknown-format overlay.yaml:1:12'],
    [
      'an id of a channel and a system',
      'systems: { store: { kind: pos } }',
      'shared-id overlay.yaml:1:12',
    ],
  ])('%s is told with its place', (_, overlay, problem) => {
    expect(wrong({ overlay })).toEqual([problem]);
  });
});
