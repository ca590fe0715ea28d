import type { Level } from '../company/vocabulary.ts';
import { emptyDistribution } from './distribution.ts';
import type { DimensionPart, FixCount, GapCount, RubricPart } from './portfolio.ts';

/** The part of a rubric that has judged no company yet. */
export function emptyRubricPart(rubric: RubricPart['rubric']): RubricPart {
  return {
    rubric,
    companies: 0,
    levels: { estimate: noLevels(), low: noLevels(), high: noLevels() },
    score: emptyDistribution(),
    low: emptyDistribution(),
    high: emptyDistribution(),
    best: [],
    worst: [],
    dimensions: new Map(),
    gaps: new Map(),
    fixes: new Map(),
    overclaims: { count: 0, list: [] },
  };
}

export function emptyDimensionPart(title: string): DimensionPart {
  return { title, score: emptyDistribution(), highest: [], lowest: [] };
}

export function emptyGapCount(title: string): GapCount {
  return { title, companies: 0, gates: 0, gain: 0 };
}

export function emptyFixCount(change: string, criterion: string): FixCount {
  return { change, criterion, companies: 0, steps: 0, gain: 0, effort: 0 };
}

function noLevels(): Record<Level, number> {
  return { single: 0, multi: 0, cross: 0, omni: 0 };
}

/** What is under a key, made where it is not there yet. */
export function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
