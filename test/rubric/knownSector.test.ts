import { expect, it } from 'vitest';
import { knownSector } from '../../src/rubric/knownSector.ts';

const heads = [
  { id: 'retail', sectors: ['Retail', 'fashion'] },
  { id: 'banking', sectors: ['bank', 'retail banking'] },
];

it.each([
  ['Fashion retail in Bergamo', 'fashion, retail'],
  ['retail, and then RETAIL again', 'retail'],
  ['the bank of a fashion house', 'bank, fashion'],
  ['retail banking', 'retail banking'],
  ['home services', null],
  ['', null],
  [null, null],
])('of %j the rubrics know %j', (sector, known) => {
  expect(knownSector(sector, heads)).toBe(known);
});
