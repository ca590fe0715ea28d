import { describe, expect, it } from 'vitest';
import type { AdoptPractice } from '../../../src/plan/changes/adoptPractice.ts';
import { daysOf, performerOf, proposal, proposedIds, writes } from './changeTests.ts';

const shopWith = (practices: string) =>
  `channels: { store: { kind: store, effort: 50 } }\n${practices}\n`;
const asked = ['click-and-collect', 'flow-monitoring', 'in-store-digital', 'shared-loyalty'];

describe('a practice is proposed', () => {
  it.each([
    ['practices: { click-and-collect: no }', 'low', asked],
    ['practices: { click-and-collect: no }', 'high', ['click-and-collect']],
    ['practices: { click-and-collect: partly }', 'high', ['click-and-collect']],
    ['practices: { click-and-collect: yes, other: no }', 'low', asked.slice(1)],
    ['practices: { click-and-collect: true }', 'low', asked.slice(1)],
    ['practices: unknown', 'low', asked],
    ['practices: unknown', 'high', []],
  ] as const)('that the rubric asks for and is not in place: %s (%s)', (practices, bound, ids) => {
    expect(proposedIds('adopt-practice', shopWith(practices), { bound })).toEqual(ids);
  });
});

describe('a practice is written', () => {
  const collect: AdoptPractice = { kind: 'adopt-practice', practice: 'click-and-collect' };
  const row = (name: string, practices: string, after: string) =>
    [name, () => collect, shopWith(practices), shopWith(after)] as const;
  writes([
    row(
      'where none are stated',
      'brand: unknown',
      'brand: unknown\npractices: { click-and-collect: yes }',
    ),
    row(
      'where they were unknown',
      'practices: unknown # ask',
      'practices: { click-and-collect: yes } # ask',
    ),
    row('as the only one', 'practices: {}', 'practices: { click-and-collect: yes }'),
    row(
      'beside others',
      'practices:\n  flow-monitoring: no # yet',
      'practices:\n  flow-monitoring: no # yet\n  click-and-collect: yes',
    ),
    row(
      'in place of another answer',
      'practices: { click-and-collect: partly, flow-monitoring: unknown }',
      'practices: { click-and-collect: yes, flow-monitoring: unknown }',
    ),
    row(
      'in place of no answer',
      'practices:\n  click-and-collect:\n  flow-monitoring: no',
      'practices:\n  click-and-collect: yes\n  flow-monitoring: no',
    ),
  ]);
});

it('a practice is adopted by nobody who could be named, on an effort that is not of a channel', () => {
  const lines = shopWith('practices: {}');
  const change = proposal('adopt-practice', lines, 'click-and-collect');
  expect(performerOf(change, lines)).toBe(null);
  expect(daysOf(change, lines)).toBe(20);
});
