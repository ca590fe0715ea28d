import type { Unstated } from '../../company/unstated.ts';
import type { Assume } from '../../company/world.ts';
import type { LevelInterval } from '../gates.ts';
import type { Interval } from '../interval.ts';

/** What becomes of level and score if something unknown turns out one way. */
export interface Outcome {
  level: LevelInterval;
  score: Interval;
}

/** An unknown worth asking about (DESIGN §7). */
export interface Question extends Unstated {
  /** Level and score if the answer is at its worst (0) and at its best (1). */
  outcomes: Readonly<Record<Assume, Outcome>>;
  worth: Worth;
}

/** How much narrower the result gets: the mean over both answers. */
export interface Worth {
  /** In levels, 0..3. */
  level: number;
  /** In points of score, 0..100. */
  score: number;
}
