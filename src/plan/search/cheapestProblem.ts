import type { Bitset } from '../../network/bitset.ts';

/**
 * Which of some candidates to choose so that they suffice, at the least cost. More never hurts:
 * what suffices still does with any candidate added.
 */
export interface CheapestProblem {
  /** Of each candidate, not negative. Among equal costs, the earlier candidates are preferred. */
  costs: readonly number[];
  suffices(chosen: Bitset): boolean;
  /** Orders in which to give candidates up, each of which may lead to another good choice. */
  orders: readonly (readonly number[])[];
}

/** A choice, with what was proved about it. */
export interface CheapestChoice {
  /** Numbers of the candidates, rising. */
  chosen: readonly number[];
  cost: number;
  /** No choice that suffices costs less than this. */
  bound: number;
}

/** How often a search may still ask whether something suffices. */
export interface Work {
  left: number;
}

/** Sums of costs may differ by a hair; that is no saving. */
export const hair = 1e-9;

export function costOf(costs: readonly number[], chosen: Iterable<number>): number {
  let sum = 0;
  for (const each of chosen) sum += costs[each] as number;
  return sum;
}
