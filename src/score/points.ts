import { askedLevels, type PerLevel } from '../rubric/rubric.ts';
import { reaches } from './interval.ts';

/** A third of the marks for each level (DESIGN §6). */
const thirds = { multi: 100 / 3, cross: 200 / 3, omni: 100 } as const;

/**
 * The points, 0..100, of a value: straight lines through 0 and the thresholds. Above the highest
 * threshold nothing is gained; equal thresholds give the higher level's points.
 */
export function points(value: number, atLeast: PerLevel<number>): number {
  let from = { value: 0, points: 0 };
  for (const level of askedLevels) {
    const threshold = atLeast[level];
    if (threshold === undefined) continue;
    const to = { value: threshold, points: thirds[level] };
    if (!reaches(value, threshold)) {
      const part = Math.max(0, value - from.value) / (to.value - from.value);
      return from.points + part * (to.points - from.points);
    }
    from = to;
  }
  return from.points;
}
