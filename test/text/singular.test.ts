import { expect, it } from 'vitest';
import { it as italian } from '../../src/text/it.ts';

const { check, report, result } = italian;

/** Sentences that count something, which Italian says otherwise of one than of several. */
it.each([
  ['places that a gap names', (number: number) => result.gap.places(['A', 'B'], number)],
  ['findings of a check', check.report.more],
  ['gaps that are accepted', (number: number) => check.gaps.found(0, 0, number)],
  ['what a baseline accepts', (number: number) => check.report.baseline('b.yaml', number, 0)],
  ['repeats that are possible', (number: number) => check.repeats.possible(0, number)],
  ['groups of channels', report.silos.more],
])('%s: one is not counted like two', (_, said) => {
  expect(said(1)).not.toMatch(/altri 1\b|1 (accettate|possibili|gruppi)/);
  expect(said(2)).toMatch(/altri 2\b|2 (accettate|possibili|gruppi)/);
});
