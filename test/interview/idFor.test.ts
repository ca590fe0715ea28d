import { expect, it } from 'vitest';
import { idFor } from '../../src/interview/idFor.ts';

it.each([
  ['Store', [], 'store'],
  ['Store', ['store'], 'store-2'],
  ['Store', ['store', 'store-2'], 'store-3'],
  ['Caffè & Più (Milano)', [], 'caffe-piu-milano'],
  ['  Our  App!', [], 'our-app'],
  ['none', [], 'none-2'],
  ['Unknown', [], 'unknown-2'],
  ['東京', [], 'item'],
  ['24/7', [], '24-7'],
])('%s beside %j is %s', (name, taken, id) => {
  expect(idFor(name, taken)).toBe(id);
});
