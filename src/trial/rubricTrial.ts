import type { AskedLevel, Gate } from '../rubric/rubric.ts';
import type { Position } from '../source/position.ts';
import type { Expectation, GateName } from './rubricTest.ts';

/** What came of the tests of one rubric. Plain data. */
export interface RubricTrial {
  rubric: { id: string; version: string; file: string };
  /** The file of its tests. */
  file: string;
  /** All tests pass, and no mutant survives. */
  passed: boolean;
  tests: readonly TestOutcome[];
  coverage: {
    criteria: Covered<{ criterion: string }>;
    gates: Covered<GateName>;
  };
  /** Null where it was not asked for. */
  mutation: { total: number; noticed: number; survivors: readonly Mutation[] } | null;
}

export interface TestOutcome {
  name: string;
  at: Position;
  passed: boolean;
  failures: readonly Failure[];
}

/** An expectation that was not met. */
export interface Failure extends Expectation {
  actual: string | number;
}

/** How much of the rubric the tests look at. */
export interface Covered<Part> {
  total: number;
  covered: number;
  /** 0..1; 1 where there is nothing to cover. */
  share: number;
  missing: readonly (Part & { at: Position })[];
}

/** One small change of a rubric. */
export interface Mutation {
  of: 'threshold' | 'gate' | 'criterion-weight' | 'dimension-weight';
  /** Of the criterion or dimension. */
  id: string;
  /** Of thresholds and gates. */
  level: AskedLevel | null;
  from: number | Gate;
  /** Null: a gate dropped. */
  to: number | Gate | null;
  at: Position;
}
