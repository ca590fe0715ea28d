import type { Description } from '../company/description.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { LevelInterval } from '../score/gates.ts';
import type { Interval } from '../score/interval.ts';
import type { SourceFile } from '../source/sourceFile.ts';

/**
 * Where an interview stands. Nothing is changed in place: `answered` gives the next one. What it
 * knows is in the files, so that it can be cut at any moment: `startInterview` goes on from them.
 */
export interface Interview {
  /** The company's files with every answer so far. The caller saves what differs. */
  files: readonly SourceFile[];
  description: Description;
  rubric: Rubric;
  /** What it is for: the level alone, or everything that moves the score. */
  goal: InterviewGoal;
  /** `about` of what was put off in this session. */
  skipped: ReadonlySet<string>;
  /** Whether what somebody did not know is asked again. */
  again: boolean;
  /** `about` of the last question, to stay with its subject. */
  last: string | null;
  /** The sectors that some rubric is meant for, to be offered; may be empty. */
  sectors: readonly string[];
}

export type InterviewGoal = 'level' | 'score';

/**
 * Why nothing more is asked.
 * - `level`: low and high are one level.
 * - `no-effect`: the level stays open, but no answer that is left could change its interval.
 * - `nothing-left`: everything was asked.
 */
export interface Settled {
  settled: 'level' | 'no-effect' | 'nothing-left';
  /** Questions that were put off, and that still matter for the goal. */
  skipped: number;
  /** Questions that somebody could not answer, and that still matter for the goal. */
  unknown: number;
  /** What going on for the score would ask. */
  open: number;
}

/** What is known by now; shown after each answer. */
export interface InterviewProgress {
  level: LevelInterval;
  /** Points, 0..100. */
  score: Interval;
  /** 0..1. */
  coverage: number;
  /** Questions that matter for the goal and are not asked yet. */
  open: number;
  /** Whether low and high are one level. */
  settled: boolean;
}
