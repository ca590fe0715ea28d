import { describe, expect, it } from 'vitest';
import { planOf } from './planOf.ts';

/** Two channels, and so many flows between them that the whole has a size of 100. */
const company = (size: number) => `omnigauge: 1
channels: { store: { kind: store }, web: { kind: webshop } }
flows: [${'{ between: [store, web], data: [orders] },'.repeat(Math.floor((size - 2) / 2))}]
`;

describe('a quick plan', () => {
  it.each([
    [100, true],
    [102, false],
    [101, false, 'systems: { crm: { kind: crm } }'],
  ])('of a company of %i channels, systems and flows: %s', (size, isMade, more = '') => {
    expect(planOf(company(size) + more, 'multi', { care: 'quick' }) !== null).toBe(isMade);
  });

  it('may take its time for any company', () => {
    expect(planOf(company(2700), 'multi', { care: 'thorough' }).isReached).toBe(true);
  });
});

it('a plan is for a budget where there is one', () => {
  expect(planOf(company(4), 'omni', { budget: 5 }).budget).toBe(5);
  expect(planOf(company(4), 'omni').budget).toBe(null);
});
