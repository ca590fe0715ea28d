import type { Change } from './change.ts';
import { changeId, typeOf } from './changeTypes.ts';

/** Kinds of change that bring data to a channel. */
const bringsData: readonly Change['kind'][] = [
  'add-flow',
  'add-data',
  'make-fresher',
  'connect-channel',
];

/** Ids of the changes that have to come before another. */
export function prerequisitesOf(change: Change, plan: readonly Change[]): string[] {
  return plan.filter((other) => other !== change && comesFirst(other, change)).map(changeId);
}

function comesFirst(first: Change, then: Change): boolean {
  const about = typeOf(then).entities(then).filter(isNode).map(idOf);
  if (first.kind === 'open-channel') return about.includes(first.channel);
  if (first.kind === 'introduce-system') return about.includes(first.system);
  if (!bringsData.includes(first.kind)) return false;
  // A practice is more than a word only once its data flows.
  if (then.kind === 'adopt-practice') return true;
  if (then.kind !== 'personalise-channel') return false;
  return typeOf(first).entities(first).map(idOf).includes(then.channel);
}

/** A team may have the id of a system. */
function isNode(entity: string): boolean {
  return /^(channel|system|node):/.test(entity);
}

function idOf(entity: string): string {
  return entity.slice(entity.indexOf(':') + 1);
}
