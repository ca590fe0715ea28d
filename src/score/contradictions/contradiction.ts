import type { DataSet } from '../../company/dataKind.ts';
import type { Description } from '../../company/description.ts';
import type { Level } from '../../company/vocabulary.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Position } from '../../source/position.ts';
import type { LevelInterval } from '../gates.ts';
import type { Networks, ScoredCriterion } from '../scoredCriterion.ts';

/** Kinds of statements that cannot both be meant (DESIGN §7). */
export const contradictionKinds = [
  'claimed-level',
  'practice',
  'personalisation',
  'goals',
  'masters',
] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** Two statements of which one must be wrong, whatever the unknowns turn out to be. */
export interface Contradiction {
  kind: ContradictionKind;
  /** The first ones are what the sentence names. */
  entities: readonly string[];
  /** Data kinds that the sentence names. */
  data: DataSet;
  /** The claimed and the possible level, where it is about levels. */
  levels: { claimed: Level; possible: Level } | null;
  at: Position;
  /** The other statement. */
  related: Position;
}

/** What a rule may look at. */
export interface Statements {
  description: Description;
  rubric: Rubric;
  networks: Networks;
  level: LevelInterval;
  criteria: readonly ScoredCriterion[];
}

/** One kind of contradiction: finds all of its kind in a company. */
export interface ContradictionRule {
  kind: ContradictionKind;
  find(statements: Statements): Omit<Contradiction, 'kind'>[];
}

/** Checks a rule against its type. */
export function defineContradiction(rule: ContradictionRule): ContradictionRule {
  return rule;
}
