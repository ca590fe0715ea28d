import type { Candidate } from './candidates.ts';
import type { Change } from './change.ts';
import { changeId } from './changeTypes.ts';
import { prerequisitesOf } from './prerequisites.ts';

/** Below this part of the dearest step's effort a step is a quick win. */
const quickPart = 1 / 3;

/**
 * The wave of each change, from 1: quick wins, which are small and wait for nothing, then what
 * waits for nothing, then each change after all that it waits for. Steps of a wave can go side by side.
 */
export function wavesOf(plan: readonly Candidate[]): ReadonlyMap<string, number> {
  const changes = plan.map(({ change }) => change);
  const dearest = Math.max(0, ...plan.map(({ effort }) => effort));
  const isQuick = ({ change, effort }: Candidate) =>
    effort <= dearest * quickPart && prerequisitesOf(change, changes).length === 0;
  const quick = new Set(plan.filter(isQuick).map(({ change }) => changeId(change)));
  const waves = [...depthsOf(changes)].map(
    ([id, depth]) => [id, quick.has(id) ? 0 : depth] as const,
  );
  // There may be no quick wins, or all that a wave could hold may be some.
  const inUse = [...new Set(waves.map(([, wave]) => wave))].sort((one, other) => one - other);
  return new Map(waves.map(([id, wave]) => [id, inUse.indexOf(wave) + 1]));
}

/** 1 for what waits for nothing, else one more than the deepest that it waits for. */
function depthsOf(changes: readonly Change[]): Map<string, number> {
  const depths = new Map<string, number>();
  const byId = new Map(changes.map((change) => [changeId(change), change]));
  const depthOf = (change: Change): number => {
    const id = changeId(change);
    const known = depths.get(id);
    if (known !== undefined) return known;
    const before = prerequisitesOf(change, changes).map((each) =>
      depthOf(byId.get(each) as Change),
    );
    const depth = 1 + Math.max(0, ...before);
    depths.set(id, depth);
    return depth;
  };
  for (const change of changes) depthOf(change);
  return depths;
}
