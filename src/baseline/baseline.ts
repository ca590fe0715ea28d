import type { Level } from '../company/vocabulary.ts';
import type { AskedLevel } from '../rubric/rubric.ts';
import type { AcceptableRule } from '../schema/ruleId.ts';
import type { Position } from '../source/position.ts';

/**
 * What is accepted, by what it is: no line, no name and no language is in it. A gap is a criterion,
 * the level it keeps the company from and what is concerned, all of it where `about` is empty; what
 * another rule finds is the rule and what is concerned.
 */
export interface Accepted {
  rule: AcceptableRule | null;
  criterion: string | null;
  blocks: AskedLevel | null;
  about: readonly string[];
  /** How many places fall short, where which of them do hangs on the others, or they are very many. */
  missing: number | null;
}

/** A line of a baseline. */
export interface BaselineEntry extends Accepted {
  reason: string | null;
  /** The last day, as `YYYY-MM-DD`, on which it holds. */
  expires: string | null;
}

/** What a company was like when somebody decided that it shall not get worse (DESIGN §10). */
export interface Baseline {
  rubric: { id: string; version: string; hash: string };
  /** The bound that decided. */
  on: 'low' | 'estimate';
  /** Below these is a loss; the score is null where nothing was assessed. */
  level: Level;
  score: number | null;
  accepted: readonly BaselineEntry[];
}

/** A baseline with the places of its lines. */
export interface BaselineFile extends Baseline {
  file: string;
  accepted: readonly (BaselineEntry & { at: Position })[];
  /** Where its level and its score stand. */
  levelAt: Position;
  scoreAt: Position;
}
