import type { Rubric } from '../../../src/rubric/rubric.ts';
import { type SlowScore, slowScore } from './slowScore.ts';
import { slowWorld } from './slowWorld.ts';
import { type Told, wordsIn } from './told.ts';

/** An unknown worth asking about, and what its answers make of level and score (DESIGN §7). */
export interface SlowQuestion {
  about: string;
  outcomes: Record<0 | 1, Pick<SlowScore, 'level' | 'score'>>;
  worth: { level: number; score: number };
}

const levels = ['single', 'multi', 'cross', 'omni'];
const levelWidth = ({ level }: SlowScore) => levels.indexOf(level.high) - levels.indexOf(level.low);
const scoreWidth = ({ score }: SlowScore) => (score.high ?? 0) - (score.low ?? 0);

/** Whatever a world could ask for is answered both ways; what narrows nothing is no question. */
export function slowQuestions(told: Told, rubric: Rubric, before: SlowScore): SlowQuestion[] {
  return [...askable(told, rubric)]
    .map((about): SlowQuestion => {
      const answered = (answer: boolean) => slowScore(told, rubric, new Map([[about, answer]]));
      const [bad, good] = [answered(false), answered(true)];
      const narrowing = (width: (score: SlowScore) => number) =>
        width(before) - (width(bad) + width(good)) / 2;
      const only = ({ level, score }: SlowScore) => ({ level, score });
      return {
        about,
        outcomes: { 0: only(bad), 1: only(good) },
        worth: { level: narrowing(levelWidth), score: Math.max(0, narrowing(scoreWidth)) },
      };
    })
    .filter(({ worth }) => worth.level > 0 || worth.score > 1e-9)
    .sort(
      (one, other) =>
        other.worth.level - one.worth.level ||
        other.worth.score - one.worth.score ||
        (one.about < other.about ? -1 : 1),
    );
}

/** The paths that a world looks up, and those of the KPIs and practices that the rubric names. */
function askable(told: Told, rubric: Rubric): Set<string> {
  const paths = new Set<string>();
  const answers: ReadonlyMap<string, boolean> = Object.assign(new Map<string, boolean>(), {
    get: (path: string) => {
      paths.add(path);
      return undefined;
    },
    has: (path: string) => {
      paths.add(path);
      return false;
    },
  });
  slowWorld(told, { isBest: true, answers });
  for (const { settings } of rubric.criteria) {
    if (typeof settings.practice === 'string') paths.add(`practices.${settings.practice}`);
    for (const id of [settings.kpis ?? []].flat()) paths.add(`kpis.${id}.measured`);
  }
  // Where the whole list is open, that is the one thing to ask.
  const isWholeOpen = !Array.isArray(told.flows) || wordsIn(told.partial).includes('flows');
  return new Set(
    [...paths].filter((path) => !(isWholeOpen && path.startsWith('flows.') && !/[<>]/.test(path))),
  );
}
