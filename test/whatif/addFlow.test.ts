import { describe, expect, it } from 'vitest';
import { dataSet } from '../../src/company/dataKind.ts';
import { alone, changed, wrong } from './changed.ts';

const added = (notation: string) =>
  changed({ addFlow: [notation] }).description.flows.items.filter(
    ({ at }) => at.file === '--add-flow',
  );

describe('a flow', () => {
  it.each([
    ['store>crm:orders,identity@daily', [['store', 'crm']], ['orders', 'identity'], 86_400],
    [
      ' store > crm : orders , identity @ daily ',
      [['store', 'crm']],
      ['orders', 'identity'],
      86_400,
    ],
    [
      'store<>crm:all@15m',
      [
        ['crm', 'store'],
        ['store', 'crm'],
      ],
      ['all'],
      900,
    ],
    ['store>crm:customer', [['store', 'crm']], ['customer'], undefined],
    ['store>crm:none@manual', [['store', 'crm']], [], Number.POSITIVE_INFINITY],
  ])('%s', (notation, ends, data, age) => {
    const flows = added(notation);
    expect(flows.map(({ from, to }) => [from, to])).toEqual(ends);
    for (const flow of flows) {
      expect(flow.data).toEqual({ stated: dataSet(data), complete: true });
      expect(flow.age).toBe(age);
    }
  });

  it('of which only the ends are said carries unknown data', () => {
    expect(added('store>crm')).toMatchObject([{ data: { stated: 0, complete: false } }]);
    expect(added('store>crm@daily')).toMatchObject([{ data: { complete: false }, age: 86_400 }]);
  });

  it('leaves the list open that was open', () => {
    const open = alone('channels: { web: { kind: webshop }, app: { kind: app } }\n');
    for (const text of [
      '',
      'flows: unknown\n',
      'partial: kpis\n',
      'partial: [flows]\nflows: []\n',
    ]) {
      const files = alone(`channels: { web: { kind: webshop }, app: { kind: app } }\n${text}`);
      const { flows } = changed({ addFlow: ['web>app:orders@daily'] }, files).description;
      expect(flows).toMatchObject({ complete: false, items: [{ from: 'web', to: 'app' }] });
    }
    expect(changed({ overlay: 'flows: []\n' }, open).description.flows.complete).toBe(false);
    const closed = changed({ overlay: 'flows: [{ from: web, to: app }]\npartial: []\n' }, open);
    expect(closed.description.flows.complete).toBe(true);
  });

  it.each([
    ['no arrow', 'store', 'bad-flow --add-flow:1:1'],
    ['no end', 'store>', 'bad-flow --add-flow:1:1'],
    ['two arrows', 'store>crm>pim', 'bad-flow --add-flow:1:1'],
    ['no data after the colon', 'store>crm:', 'bad-flow --add-flow:1:1'],
    ['a gap in the data', 'store>crm:orders,,cart', 'bad-flow --add-flow:1:1'],
    ['no age after the sign', 'store>crm@', 'bad-flow --add-flow:1:1'],
    ['an end that is not there', 'store>crn:orders', 'unknown-reference --add-flow:1:7 crm?'],
    ['data that is none', 'store>crm:identity,order', 'unknown-word --add-flow:1:20 orders?'],
    ['an age that is none', 'store>crm:orders@dayly', 'unknown-word --add-flow:1:18 daily?'],
    ['the same end twice', 'crm>crm', 'flow-itself --add-flow:1:1'],
  ])('%s', (_, notation, problem) => {
    expect(wrong({ addFlow: [notation] })).toEqual([problem]);
  });
});

describe('a connection', () => {
  const connected = (notation: string) =>
    changed({ connect: [notation] }).description.flows.items.filter(
      ({ at }) => at.file === '--connect',
    );

  it('goes both ways with all data, at once', () => {
    const flows = connected('store:pim');
    expect(flows.map(({ from, to }) => [from, to])).toEqual([
      ['pim', 'store'],
      ['store', 'pim'],
    ]);
    expect(flows[0]).toMatchObject({ age: 60, data: { stated: dataSet(['all']), complete: true } });
  });

  it('may say which data and how fresh, and name the system first', () => {
    expect(connected('pim:store:orders,cart@daily')[0]).toMatchObject({
      path: 'flows.store<>pim',
      age: 86_400,
      data: { stated: dataSet(['orders', 'cart']) },
    });
  });

  it.each([
    ['one word', 'store', 'bad-connection --connect:1:1'],
    ['an arrow', 'store>crm', 'bad-connection --connect:1:1'],
    ['no such channel', 'stor:crm', 'unknown-entry --connect:1:1 store?'],
    ['no such system', 'store:crmm', 'unknown-entry --connect:1:7 crm?'],
    ['two channels', 'store:webshop', 'unknown-entry --connect:1:7'],
    ['two systems', 'crm:pim', 'unknown-entry --connect:1:1'],
    ['data that is none', 'store:crm:order', 'unknown-word --connect:1:11 orders?'],
  ])('%s', (_, notation, problem) => {
    expect(wrong({ connect: [notation] })).toEqual([problem]);
  });
});
