import type { Criterion, Rubric } from '../../../src/rubric/rubric.ts';
import { type Settings, slowMetrics } from './slowMetrics.ts';
import { slowWorld } from './slowWorld.ts';
import type { Told } from './told.ts';

/**
 * DESIGN §6 from the top: the numbers of a company by a rubric. Of the rubric only what it states
 * is used. Sums go through the criteria, then the dimensions, in the order of the rubric, which
 * fixes their last digit.
 */
export interface SlowScore {
  level: { low: Level; estimate: Level; high: Level };
  score: SlowInterval;
  coverage: number;
  progress: { next: Level | null; share: number | null };
  dimensions: {
    id: string;
    score: SlowInterval;
    coverage: number;
    level: SlowScore['level'] | null;
  }[];
  criteria: SlowCriterion[];
}

export interface SlowCriterion {
  id: string;
  status: string;
  value: SlowInterval;
  score: SlowInterval;
}

export interface SlowInterval {
  low: number | null;
  estimate: number | null;
  high: number | null;
}

export type Level = 'single' | 'multi' | 'cross' | 'omni';
type Asked = Exclude<Level, 'single'>;
type Side = keyof SlowInterval;
type Judged = readonly (readonly [Criterion, SlowCriterion])[];

const nothing: SlowInterval = { low: null, estimate: null, high: null };
const levels = ['single', 'multi', 'cross', 'omni'] as const;
const asked: readonly Asked[] = ['multi', 'cross', 'omni'];
const marks = { multi: 100 / 3, cross: 200 / 3, omni: 100 } as const;

/** A share that misses by less than any company could has not missed. */
export function isReached(value: number, threshold: number): boolean {
  return value >= threshold - 1e-9;
}

/** `answers` take unknowns one way in both worlds. */
export function slowScore(
  told: Told,
  rubric: Rubric,
  answers: ReadonlyMap<string, boolean> = new Map(),
): SlowScore {
  const worst = slowWorld(told, { isBest: false, answers });
  const best = slowWorld(told, { isBest: true, answers });
  return judgedBy(
    rubric,
    rubric.criteria.map((criterion) => {
      const { id, metric, settings } = criterion;
      const measure = slowMetrics[metric.id] as (typeof slowMetrics)[string];
      const isLeftOut = id in (told.not_applicable ?? {});
      const low = isLeftOut ? null : measure(worst, settings as Settings);
      const high = isLeftOut ? null : measure(best, settings as Settings);
      return [criterion, criterionWith(criterion, intervalOf(low, high))];
    }),
  );
}

/** What follows from the values of the criteria. */
export function judgedBy(rubric: Rubric, criteria: Judged): SlowScore {
  const dimensions = rubric.dimensions.map(({ id, weight }) => {
    const inside = criteria.filter(
      ([{ dimension }, { status }]) => dimension === id && status !== 'not-applicable',
    );
    const parts = inside.map(([criterion, { score }]) => ({
      weight: criterion.weight,
      score,
      coverage: score.estimate === null ? 0 : 1,
    }));
    return { id, weight, ...weighted(parts) };
  });
  const level = {
    low: levelBy(criteria, 'low'),
    estimate: levelBy(criteria, 'estimate'),
    high: levelBy(criteria, 'high'),
  };
  return {
    level,
    ...weighted(dimensions.filter(({ score }) => score.low !== null)),
    progress: progressFrom(level.estimate, criteria),
    dimensions: dimensions.map(({ weight: _, ...rest }) => ({
      ...rest,
      level: byThirds(rest.score),
    })),
    criteria: criteria.map(([, criterion]) => criterion),
  };
}

/** A number in one world only is unknown; the middle of a wide interval says nothing. */
function intervalOf(low: number | null, high: number | null): SlowInterval {
  if (low === null && high === null) return nothing;
  const [least, most] = [low ?? 0, Math.max(low ?? 0, high ?? 1)];
  const isTold = low !== null && high !== null && isReached(0.5, most - least);
  return { low: least, estimate: isTold ? (least + most) / 2 : null, high: most };
}

export function criterionWith(criterion: Criterion, value: SlowInterval): SlowCriterion {
  const pointsOf = (number: number | null) => (number === null ? null : points(number, criterion));
  return {
    id: criterion.id,
    status: statusOf(value),
    value,
    score: {
      low: pointsOf(value.low),
      estimate: pointsOf(value.estimate),
      high: pointsOf(value.high),
    },
  };
}

function statusOf({ low, estimate, high }: SlowInterval): string {
  if (low === null) return 'not-applicable';
  if (estimate === null) return 'unknown';
  return low === high ? 'measured' : 'partly-known';
}

/** Straight lines from 0 through each threshold; from the last one on, all there is. */
function points(value: number, { atLeast }: Criterion): number {
  let [before, reached] = [0, 0];
  for (const level of asked) {
    const threshold = atLeast[level];
    if (threshold === undefined) continue;
    if (!isReached(value, threshold)) {
      const part = Math.max(0, value - before) / (threshold - before);
      return reached + part * (marks[level] - reached);
    }
    [before, reached] = [threshold, marks[level]];
  }
  return reached;
}

interface Part {
  weight: number;
  score: SlowInterval;
  coverage: number;
}

function weighted(parts: readonly Part[]): { score: SlowInterval; coverage: number } {
  const counting = parts.filter(({ weight }) => weight > 0);
  if (counting.length === 0) return { score: nothing, coverage: 0 };
  const low = mean(counting, ({ score }) => score.low ?? 0);
  const high = mean(counting, ({ score }) => score.high ?? 0);
  const assessed = counting.filter(({ score }) => score.estimate !== null);
  const middle = mean(assessed, ({ score }) => score.estimate ?? 0);
  const estimate = assessed.length === 0 ? null : Math.max(low, Math.min(high, middle));
  return { score: { low, estimate, high }, coverage: mean(counting, ({ coverage }) => coverage) };
}

function mean(parts: readonly Part[], of: (part: Part) => number): number {
  let [sum, weights] = [0, 0];
  for (const part of parts) {
    sum += part.weight * of(part);
    weights += part.weight;
  }
  return sum / weights;
}

/** A level is reached when its gates are met, and all gates below it. */
function levelBy(criteria: Judged, side: Side): Level {
  const isOpen = (level: Asked) => criteria.every((each) => isGateOpen(each, level, side));
  return levels.findLast((_, rank) => asked.slice(0, rank).every(isOpen)) ?? 'single';
}

/** What both worlds agree on needs no estimate; an if-known gate is passed over where none is. */
function isGateOpen([criterion, { value }]: Judged[number], level: Asked, side: Side): boolean {
  const [gate, threshold] = [criterion.gate[level], criterion.atLeast[level]];
  if (gate === undefined || threshold === undefined) return true;
  if (value.low === null || value.high === null) return gate === 'if-known';
  if (side !== 'estimate') return isReached(value[side] ?? 0, threshold);
  if (isReached(value.low, threshold)) return true;
  if (!isReached(value.high, threshold)) return false;
  return value.estimate === null ? gate === 'if-known' : isReached(value.estimate, threshold);
}

/** Whether a criterion is known to be below what a level asks, or its required gate is not met. */
export function fallsShort(each: Judged[number], level: Asked): boolean {
  const [{ atLeast, gate }, { value, status }] = each;
  const threshold = atLeast[level];
  if (threshold === undefined || status === 'not-applicable') return false;
  if (gate[level] !== undefined) return !isGateOpen(each, level, 'estimate');
  return value.estimate !== null && !isReached(value.estimate, threshold);
}

/** The mean over the assessed gates of the next level of how far each is met. */
function progressFrom(level: Level, criteria: Judged): SlowScore['progress'] {
  const next = levels[levels.indexOf(level) + 1] as Asked | undefined;
  if (next === undefined) return { next: null, share: 1 };
  let [sum, count] = [0, 0];
  for (const [{ gate, atLeast }, { value }] of criteria) {
    const threshold = atLeast[next];
    if (gate[next] === undefined || threshold === undefined || value.estimate === null) continue;
    sum += threshold === 0 ? 1 : Math.min(1, value.estimate / threshold);
    count += 1;
  }
  // Below 1 until the level is reached.
  return { next, share: count === 0 ? null : Math.min(sum / count, 0.99) };
}

/** The level whose third of the marks a dimension has. */
function byThirds({ low, estimate, high }: SlowInterval): SlowScore['level'] | null {
  if (low === null || high === null) return null;
  const at = (score: number) =>
    levels.findLast((_, third) => isReached(score, (third * 100) / 3)) ?? 'single';
  return { low: at(low), estimate: at(estimate ?? low), high: at(high) };
}
