import { describe, expect, it } from 'vitest';
import { dataSet, kindsOf } from '../../src/company/dataKind.ts';
import { ageOf } from '../../src/company/freshness.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import type { Change } from '../../src/plan/change.ts';
import { changeId } from '../../src/plan/changeTypes.ts';
import { sized } from '../../src/plan/sized.ts';
import { fileOf } from './planOf.ts';
import { changeNamed } from './someChanges.ts';

/** Prices are moved around more than stock, and orders not at all. */
const company = readCompany([
  fileOf(`omnigauge: 1
channels: { store: { kind: store }, web: { kind: webshop } }
flows: [{ from: store, to: web, data: [price, stock] }, { from: web, to: store, data: [price] }]
`),
]);
const data = dataSet(['price', 'orders', 'stock']);
const flow = (from: string, age = 60): Change => ({ kind: 'add-flow', from, to: 'crm', data, age });
const some = [flow('store'), flow('web')];

/** What is carried by each, and how old it is. */
function shown(changes: readonly Change[]): string[] {
  return changes.map((change) => {
    const carried = 'data' in change ? kindsOf(change.data).join('+') : '';
    return `${carried} ${'age' in change ? change.age : ''}`.trim();
  });
}
const carries = (change: Change | undefined, kind: string) =>
  change !== undefined && 'data' in change && (change.data & dataSet([kind])) !== 0;
const ageIn = (change: Change | undefined) =>
  change !== undefined && 'age' in change ? change.age : 0;

describe('a plan carries no more data, and no sooner, than it takes', () => {
  it.each<[string, (changes: readonly Change[]) => boolean, string[]]>([
    ['nothing is needed: what is most in use is left', () => true, ['price 86400', 'price 86400']],
    ['all is needed', () => false, ['price+stock+orders 60', 'price+stock+orders 60']],
    [
      'orders that all need',
      (all) => all.every((each) => carries(each, 'orders')),
      ['orders 86400', 'orders 86400'],
    ],
    [
      'prices by one, orders by the other',
      ([store, web]) => carries(store, 'price') && carries(web, 'orders'),
      ['price 86400', 'orders 86400'],
    ],
    [
      'orders by either',
      (all) => all.some((each) => carries(each, 'orders')),
      ['orders 86400', 'orders 86400'],
    ],
    [
      'each within an hour',
      (all) => all.every((each) => ageIn(each) <= 3600),
      ['price 3600', 'price 3600'],
    ],
    ['one within an hour', ([store]) => ageIn(store) <= 3600, ['price 3600', 'price 86400']],
    [
      'one within half an hour',
      ([store]) => ageIn(store) <= 1800,
      [`price ${ageOf('minutes')}`, 'price 86400'],
    ],
  ])('%s', (_, holds, expected) => {
    expect(shown(sized(some, company, holds))).toEqual(expected);
  });

  it('each of them by itself', () => {
    const holds = ([first, second, third]: readonly Change[]) =>
      carries(first, 'price') && carries(second, 'stock') && carries(third, 'orders');
    expect(shown(sized([...some, flow('app')], company, holds))).toEqual([
      'price 86400',
      'stock 86400',
      'orders 86400',
    ]);
  });

  it('the one of them that alone can do without', () => {
    const holds = ([first, second, third]: readonly Change[]) =>
      carries(first, 'price') && carries(second, 'price') && carries(third, 'stock');
    expect(shown(sized([...some, flow('app')], company, holds))).toEqual([
      'price 86400',
      'price 86400',
      'stock 86400',
    ]);
  });

  it('but for what is not needed by any one of many steps, which is too much to ask', () => {
    const many = Array.from({ length: 31 }, () => flow('store'));
    const holds = ([first, second]: readonly Change[]) =>
      carries(first, 'orders') && carries(second, 'price') && ageIn(second) <= 3600;
    expect(new Set(shown(sized(many, company, holds)))).toEqual(new Set(['price+orders 3600']));
    const fewer = shown(sized(many.slice(1), company, holds));
    expect(fewer.slice(0, 3)).toEqual(['orders 86400', 'price 3600', 'price 86400']);
  });

  it('a flow that is made fresher is not made slower than it is', () => {
    const fresher = changeNamed('make-fresher:erp>web') as Extract<
      Change,
      { kind: 'make-fresher' }
    >;
    const from = (age: number): Change => ({ ...fresher, flow: { ...fresher.flow, age } });
    const made = [3600, 86_400, Number.POSITIVE_INFINITY].map(from);
    expect(shown(sized(made, company, () => true))).toEqual(['900', '3600', '86400']);
  });

  it('nothing is asked of steps that carry nothing', () => {
    const owner = [
      changeNamed('name-owner:channels.web:care'),
      changeNamed('measure-kpi:conversion'),
    ];
    const asked: string[][] = [];
    const same = sized(owner, company, (changes) => {
      asked.push(changes.map(changeId));
      return true;
    });
    expect(same).toBe(owner);
    expect(asked).toEqual([]);
  });
});
