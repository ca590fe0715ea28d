import type { Assessment } from '../assessment.ts';
import type { AskedLevel } from '../rubric/rubric.ts';
import type { GateState } from '../score/gates.ts';
import type { Unit } from './explanation.ts';

/** Who moves from one rubric to another, by how much and why, as plain data. */
export interface RubricImpact {
  older: Assessment['rubric'];
  newer: Assessment['rubric'];
  /** Whether both say the same, by their hashes; then nobody moves. */
  same: boolean;
  companies: readonly CompanyImpact[];
}

interface Shift<Value> {
  older: Value;
  newer: Value;
}

export interface CompanyImpact {
  path: string;
  name: string | null;
  /** Whether any level or score is another. */
  moves: boolean;
  level: Shift<Assessment['level']>;
  score: Shift<Assessment['score']>;
  /** Of the score's estimate; null where a rubric gives none. */
  change: number | null;
  /** Criteria that change the score, most first; with `moved` they add up exactly to `change`. */
  parts: readonly ImpactPart[];
  /** What keeps the score within its bounds, where that differs; mostly 0. */
  moved: number;
  gates: readonly GateImpact[];
}

export interface ImpactPart extends Shift<{ points: number | null; share: number } | null> {
  criterion: string;
  title: string;
  /** `points`: judged otherwise; `weight`: only its share of the weight is another. */
  because: 'added' | 'dropped' | 'points' | 'weight' | 'points-and-weight';
  /** Points of the total score. */
  change: number;
}

export interface GateImpact extends Shift<{ outcome: GateState; needed: number } | null> {
  level: AskedLevel;
  criterion: string;
  title: string;
  unit: Unit;
}
