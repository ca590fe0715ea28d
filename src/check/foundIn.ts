import type { Found } from '../baseline/updatedBaseline.ts';
import { roundPoints } from '../result/rounded.ts';
import type { Checking } from './checking.ts';
import { askedIn, draftsOf, foundBy } from './drafts.ts';
import { shortfalls } from './shortfalls.ts';

/** All that a baseline of a company would hold. */
export function foundIn(checking: Checking): Found {
  const { assessment, scored, on } = checking;
  const { id, version, hash } = assessment.rubric;
  const score = scored.score[on];
  const drafts = draftsOf(checking);
  return {
    rubric: { id, version, hash },
    on,
    level: scored.level[on],
    score: score === null ? null : roundPoints(score),
    found: [...shortfalls(checking).map(({ identity }) => identity), ...foundBy(drafts, false)],
    asked: askedIn(drafts),
  };
}
