import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allData,
  contextData,
  customerData,
  dataKinds,
  dataSet,
  dataWordsOf,
  eachKind,
  kindsOf,
  productData,
} from '../../src/company/dataKind.ts';

const someKinds = fc.subarray([...dataKinds]);

describe('a set of data kinds', () => {
  it('holds the kinds that it was made of, in the order of the vocabulary', () => {
    fc.assert(
      fc.property(someKinds, (kinds) => {
        const set = dataSet([...kinds].reverse());
        expect(kindsOf(set)).toEqual(kinds);
        expect(eachKind(set).map(kindsOf)).toEqual(kinds.map((kind) => [kind]));
        expect(dataSet(dataWordsOf(set))).toBe(set);
      }),
    );
  });

  it('knows no other words', () => {
    expect(dataSet(['orders', 'ordres', 'unknown', 'none'])).toBe(dataSet(['orders']));
  });

  it.each<[words: string[], fewest: string[]]>([
    [[], []],
    [[...dataKinds], ['all']],
    [['product', 'transaction', 'customer'], ['all']],
    [['orders', 'cart', 'returns'], ['transaction']],
    [
      ['transaction', 'stock', 'cases', 'identity'],
      ['stock', 'transaction', 'identity', 'cases'],
    ],
    [
      ['cart', 'orders'],
      ['cart', 'orders'],
    ],
  ])('%j in the fewest words', (words, fewest) => {
    expect(dataWordsOf(dataSet(words))).toEqual(fewest);
  });

  it('of a group is told by its name', () => {
    expect(dataWordsOf(productData)).toEqual(['product']);
    expect(dataWordsOf(customerData)).toEqual(['customer']);
    expect(kindsOf(allData)).toEqual(dataKinds);
  });

  it('about the context of a customer is all but products, identity and consent', () => {
    expect(kindsOf(contextData).join(' ')).toBe(
      'cart orders returns profile preferences behaviour loyalty interactions cases',
    );
  });
});
