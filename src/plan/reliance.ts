import type { Description } from '../company/description.ts';
import type { Unstated } from '../company/unstated.ts';
import type { Assume } from '../company/world.ts';
import { worldsOf } from '../company/worlds.ts';
import { buildNetwork } from '../network/network.ts';
import type { AskedLevel, Rubric } from '../rubric/rubric.ts';
import { openPoints } from '../score/questions/openPoints.ts';
import type { Change } from './change.ts';
import { goalsOf, meets } from './goals.ts';
import { withoutNeedless } from './withoutNeedless.ts';
import { worldsAfter } from './worldsAfter.ts';

/** What a plan is checked against. */
interface Planned {
  /** With the channels and systems that the plan adds. */
  description: Description;
  rubric: Rubric;
  changes: readonly Change[];
  target: AskedLevel;
}

/**
 * The unknowns whose answers a plan relies on: it reaches its target if they turn out well,
 * whatever all the others turn out to be, and none of them can be left out.
 */
export function relianceOf({ description, rubric, changes, target }: Planned): Unstated[] {
  const points = openPoints(description, rubric);
  const worlds = worldsOf(description);
  const networks = { worst: buildNetwork(worlds.worst), best: buildNetwork(worlds.best) };
  const { goals } = goalsOf(description, rubric, networks, target);
  const holds = (relied: readonly Unstated[]) => {
    const well = new Set(relied);
    const answers = new Map(
      points.map((point): [string, Assume] => [point.about, well.has(point) ? 1 : 0]),
    );
    const { best } = worldsOf(description, answers);
    const network = buildNetwork(worldsAfter(best)(changes));
    return goals.every((goal) => meets(network, goal));
  };
  return holds(points) ? withoutNeedless(points, holds) : [];
}
