import { asSmallAsCan } from './asSmallAsCan.ts';
import type { Change } from './change.ts';
import { changeId, typeOf } from './changeTypes.ts';
import type { Choice } from './choice.ts';
import { choose } from './choose.ts';
import { effortOf } from './effort.ts';
import type { Alternative } from './plan.ts';
import type { PlanRequest } from './planRequest.ts';
import { withNewNodes } from './withNewNodes.ts';

/** Of the work that a plan may take, what each look for another way gets. */
const workShare = 1 / 4;

/**
 * Other ways to the target: the cheapest plans that do without one step of the plan, or of a way
 * found before, cheapest first, at most so many.
 */
export function alternativesTo(
  changes: readonly Change[],
  request: PlanRequest,
  most: number,
): Alternative[] {
  const left = Math.max(1, Math.floor(request.work.left * workShare));
  const found = new Map<string, Choice>();
  let tries = most * 2 + changes.length;
  const open = changes.map((change) => [changeId(change)]);
  while (open.length > 0 && found.size < most * 2 && most > 0 && tries-- > 0) {
    const excluded = open.shift() as string[];
    const choice = wayWithout(excluded, { ...request, work: { left } });
    if (choice === null) continue;
    const ids = choice.changes.map(changeId);
    const key = [...ids].sort().join(' ');
    if (found.has(key)) continue;
    found.set(key, choice);
    for (const id of ids) open.push([...excluded, id]);
  }
  return (
    [...found.values()]
      .sort((one, other) => one.effort - other.effort)
      .slice(0, most)
      .map((choice) => described(choice.changes, request))
      // What was idle may have been dropped.
      .sort((one, other) => one.effort - other.effort)
  );
}

/** Null where the target is not reached without them. */
function wayWithout(excluded: readonly string[], request: PlanRequest): Choice | null {
  const permits = (change: Change) =>
    !excluded.includes(changeId(change)) && request.permits(change);
  const choice = choose({ ...request, permits, given: [] });
  return choice.unmet.length > 0 || choice.changes.length === 0 ? null : choice;
}

function described(changes: readonly Change[], request: PlanRequest): Alternative {
  const { description, rubric } = request;
  const company = withNewNodes(description, changes);
  const small = asSmallAsCan(changes, { ...request, given: [], keepsScore: false });
  const steps = small.map((change) => ({
    id: changeId(change),
    change,
    effort: effortOf(change, description, rubric) ?? 0,
    team: typeOf(change).performer(change, company),
  }));
  return { steps, effort: steps.reduce((sum, { effort }) => sum + effort, 0) };
}
