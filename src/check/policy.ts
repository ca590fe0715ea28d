import type { Level } from '../company/vocabulary.ts';
import type { ContradictionKind } from '../score/contradictions/contradiction.ts';
import type { Position } from '../source/position.ts';

/** A line of the policy with the place that it comes from; a flag goes before a variable before the configuration. */
export interface Asked<Value> {
  value: Value;
  source: { flag: string } | { at: Position };
  /** A baseline cannot accept what this line finds. */
  strict: boolean;
}

/** What a check asks for. What is left out is not asked. */
export interface Policy {
  minLevel?: Asked<Level>;
  minScore?: Asked<number>;
  /** By the id of the dimension, or of the team. */
  dimensions: ReadonlyMap<string, { minLevel?: Asked<Level>; minScore?: Asked<number> }>;
  teams: ReadonlyMap<string, { minLevel?: Asked<Level>; minScore?: Asked<number> }>;
  maxRepeats?: Asked<number>;
  forbid: readonly Asked<ContradictionKind | 'contradiction'>[];
  practices: readonly Asked<string>[];
  /** Kinds of things of which each needs an owner. */
  owners: readonly Asked<'channels' | 'systems' | 'journeys' | 'kpis'>[];
  /** Points of score, or a level, that may not be lost against the baseline, or the revision. */
  loss?: Asked<'none'>;
}
