import type { AssessmentStep } from '../assessment.ts';
import type { PlanStep } from '../plan/plan.ts';
import type { LineChange } from '../source/edit/lineChange.ts';
import { changeData } from './changeData.ts';
import { changeSubject } from './changeSubject.ts';
import { roundPoints, roundShare } from './rounded.ts';
import type { Telling } from './telling.ts';

/** A step in words, with the lines that it writes into the files. */
export function describedStep(
  step: PlanStep,
  lines: readonly LineChange[],
  telling: Telling,
): AssessmentStep {
  const { id, change, effort, team, wave, needs, serves, after, gain } = step;
  const words = telling.words.result.changes[change.kind];
  const subject = changeSubject(change, telling);
  const { score, level, progress } = after;
  return {
    id,
    change: change.kind,
    what: changeData(change),
    title: words.title(subject),
    advice: words.advice(subject),
    team,
    effort,
    wave,
    needs: [...needs],
    serves: [...serves],
    after: {
      level: level.estimate,
      low: level.low,
      high: level.high,
      progress: progress.share === null ? null : roundShare(progress.share),
      score: score.estimate === null ? null : roundPoints(score.estimate),
    },
    gain: { alone: roundGain(gain.alone), inOrder: roundGain(gain.inOrder) },
    at: lines[0]?.at ?? telling.description.at.root,
    edit: lines.flatMap(({ added }) => added).join('\n'),
    edits: lines.map(({ at, removed, added }) => ({
      at,
      removed: [...removed],
      added: [...added],
    })),
  };
}

/** Never minus zero, which JSON would lose. */
function roundGain(points: number): number {
  return roundPoints(points) || 0;
}
