import type { Policy } from '../check/policy.ts';
import { commandProblem } from './commandProblem.ts';
import type { CheckCommandOptions } from './commands/check.ts';

/** A check that looks at nothing would always be passed, and so would a flag without effect. */
export function checkCall(policy: Policy, options: CheckCommandOptions): void {
  const { baseline, since, updateBaseline, allowStale, lowerFloor } = options;
  const flags = [
    ['--update-baseline', updateBaseline],
    ['--allow-stale', allowStale],
    ['--lower-floor', lowerFloor],
  ] as const;
  const [flag] = flags.find(([, given]) => given) ?? [];
  if (flag !== undefined && baseline === undefined)
    throw commandProblem('needs-baseline', { flag });
  if (lowerFloor && !updateBaseline) throw commandProblem('needs-update', {});
  if (baseline !== undefined || since !== undefined) return;
  if (policy.loss) throw commandProblem('needs-comparison', {});
  if (isEmpty(policy)) throw commandProblem('no-policy', {});
}

function isEmpty({ dimensions, teams, forbid, practices, owners, ...single }: Policy): boolean {
  const parts = [...dimensions.values(), ...teams.values(), single];
  return (
    parts.every((part) => Object.keys(part).length === 0) &&
    [forbid, practices, owners].every((list) => list.length === 0)
  );
}
