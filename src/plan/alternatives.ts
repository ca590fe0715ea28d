import { asSmallAsCan } from './asSmallAsCan.ts';
import type { Change } from './change.ts';
import { changeId, typeOf } from './changeTypes.ts';
import type { Choice } from './choice.ts';
import { choose } from './choose.ts';
import { effortOf } from './effort.ts';
import type { Alternative } from './plan.ts';
import type { PlanRequest } from './planRequest.ts';
import { withNewNodes } from './withNewNodes.ts';

/**
 * Other ways to the target: the cheapest plans that do without one of the steps, cheapest first,
 * at most so many.
 */
export function alternativesTo(
  changes: readonly Change[],
  request: PlanRequest,
  most: number,
): Alternative[] {
  const found = new Map<string, Choice>();
  if (most === 0) return [];
  const work = Math.floor(request.work.left / Math.max(1, changes.length));
  for (const without of changes.map(changeId)) {
    const permits = (change: Change) => changeId(change) !== without && request.permits(change);
    const choice = choose({ ...request, permits, work: { left: work }, given: [] });
    if (choice.unmet.length > 0 || choice.changes.length === 0) continue;
    const ids = choice.changes.map(changeId).sort().join(' ');
    if (!found.has(ids)) found.set(ids, choice);
  }
  return [...found.values()]
    .sort((one, other) => one.effort - other.effort)
    .slice(0, most)
    .map(({ changes: way }) =>
      described(asSmallAsCan(way, { ...request, given: [], keepsScore: false }), request),
    );
}

function described(changes: readonly Change[], { description, rubric }: PlanRequest): Alternative {
  const company = withNewNodes(description, changes);
  const steps = changes.map((change) => ({
    id: changeId(change),
    change,
    effort: effortOf(change, description, rubric) ?? 0,
    team: typeOf(change).performer(change, company),
  }));
  return { steps, effort: steps.reduce((sum, { effort }) => sum + effort, 0) };
}
