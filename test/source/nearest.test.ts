import { expect, it } from 'vitest';
import { nearest } from '../../src/source/nearest.ts';

const known = ['store', 'webshop', 'call_centre', 'app', 'email'];

it.each([
  ['stroe', 'store'],
  ['Store', 'store'],
  ['web-shop', 'webshop'],
  ['call-centre', 'call_centre'],
  ['Call Center', 'call_centre'],
  ['e-mail', 'email'],
  ['ap', 'app'],
])('`%s` means `%s`', (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

it.each(['blockchain', 'x', '', 'store'.repeat(30)])('`%s` means none of them', (word) => {
  expect(nearest(word, known)).toBeNull();
});

it('the first of equally near words is taken', () => {
  expect(nearest('aab', ['aac', 'aad'])).toBe('aac');
});

it('nothing is searched among too many words', () => {
  expect(
    nearest(
      'stroe',
      Array.from({ length: 20_001 }, () => 'store'),
    ),
  ).toBeNull();
});
