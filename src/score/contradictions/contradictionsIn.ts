import { claimedLevel } from './claimedLevel.ts';
import type { Contradiction, ContradictionRule, Statements } from './contradiction.ts';
import { goals } from './goals.ts';
import { masters } from './masters.ts';
import { personalisation } from './personalisation.ts';
import { practice } from './practice.ts';

/** Every kind of contradiction, in the order in which people should hear of them. */
const rules: readonly ContradictionRule[] = [
  claimedLevel,
  practice,
  personalisation,
  goals,
  masters,
];

/** All contradictions of a company. */
export function contradictionsIn(statements: Statements): Contradiction[] {
  return rules.flatMap(({ kind, find }) => find(statements).map((found) => ({ kind, ...found })));
}
