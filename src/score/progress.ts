import type { Level } from '../company/vocabulary.ts';
import type { AskedLevel } from '../rubric/rubric.ts';
import { gatesOf, levelAfter } from './gates.ts';
import type { ScoredCriterion } from './scoredCriterion.ts';

/** Shown where all that is assessed is met, but the level is not reached. */
const almost = 0.99;

export interface Progress {
  /** Null when the highest level is reached. */
  next: AskedLevel | null;
  /** 0..1; null where no gate of the next level is assessed. */
  share: number | null;
}

/** How far the assessed gates of the next level are met, on average; below 1 until it is reached. */
export function progressFrom(level: Level, criteria: readonly ScoredCriterion[]): Progress {
  const next = levelAfter(level);
  if (next === null) return { next, share: 1 };
  const parts = gatesOf(criteria, next).flatMap(({ scored: { value }, needed }) => {
    if (value.estimate === null) return [];
    return [needed === 0 ? 1 : Math.min(1, value.estimate / needed)];
  });
  if (parts.length === 0) return { next, share: null };
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return { next, share: Math.min(mean, almost) };
}
