import { type Level, ladder } from '../text/ladder.ts';
import type { PlanPage } from './planPage.ts';

interface Standing {
  level: Level;
  high: Level;
  /** The part of the way to the next level. */
  progress: number | null;
  score: number | null;
}

/** Where the company stands, in one line: level, way to the next one, score. */
export function standingText(
  { words, numbers }: Pick<PlanPage, 'words' | 'numbers'>,
  { level, high, progress, score }: Standing,
): string {
  const { levels } = words.terms;
  const { plan: say, report } = words;
  const next = ladder[ladder.indexOf(level) + 1];
  return report.list([
    level === high ? levels[level] : say.possible(levels[level], levels[high]),
    ...(next && progress !== null
      ? [report.summary.progressTo(numbers.percent(progress), levels[next])]
      : []),
    score === null ? say.scoreUnknown : say.score(numbers.points(score)),
  ]);
}
