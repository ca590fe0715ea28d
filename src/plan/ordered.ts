import { compareText } from '../company/fragments.ts';
import type { Candidate } from './candidates.ts';
import type { Change } from './change.ts';
import { changeId } from './changeTypes.ts';
import { wavesOf } from './waves.ts';

/** A change in its place. */
export interface Placed extends Candidate {
  wave: number;
}

/** In a plan with more steps, what a step brings is not found anew after every other step. */
const mostTried = 30;
/** A step without effort brings what it brings for nothing. */
const leastEffort = 0.1;

/**
 * The order to go in: wave by wave, and within a wave what brings most for its effort next. `worth`
 * says how much is reached with some changes made.
 */
export function ordered(
  plan: readonly Candidate[],
  worth: (changes: readonly Change[]) => number,
): Placed[] {
  const waves = wavesOf(plan);
  const done: Placed[] = [];
  let left = rated(
    plan.map((each) => ({ ...each, wave: waves.get(changeId(each.change)) ?? 1 })),
    done,
    worth,
  );
  while (left.length > 0) {
    const [{ each: first }] = left as [Rated];
    done.push(first);
    const others = left.filter(({ each }) => each !== first);
    left =
      plan.length > mostTried
        ? others
        : rated(
            others.map(({ each }) => each),
            done,
            worth,
          );
  }
  return done;
}

interface Rated {
  each: Placed;
  rate: number;
}

/** What is left, the next one first. */
function rated(
  left: readonly Placed[],
  done: readonly Placed[],
  worth: (changes: readonly Change[]) => number,
): Rated[] {
  const changes = done.map(({ change }) => change);
  const reached = worth(changes);
  const wave = Math.min(...left.map((each) => each.wave));
  return left
    .map((each) => {
      const isNext = each.wave === wave || left.length > mostTried;
      const gain = isNext ? worth([...changes, each.change]) - reached : 0;
      return { each, rate: gain / Math.max(each.effort, leastEffort) };
    })
    .sort(
      (one, other) =>
        one.each.wave - other.each.wave ||
        withoutNoise(other.rate) - withoutNoise(one.rate) ||
        one.each.effort - other.each.effort ||
        compareText(changeId(one.each.change), changeId(other.each.change)),
    );
}

function withoutNoise(rate: number): number {
  return Math.round(rate * 1e9);
}
