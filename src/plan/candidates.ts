import type { ChangeKind } from '../company/vocabulary.ts';
import type { Change, Situation } from './change.ts';
import { changeTypes, typeOf } from './changeTypes.ts';
import { effortOf } from './effort.ts';

/** A change that could be part of a plan. */
export interface Candidate {
  change: Change;
  /** Person-days. */
  effort: number;
}

/** Whether a change may be proposed at all. */
export type Permits = (change: Change) => boolean;

/** All changes of some kinds that could help, those without a known effort left out. */
export function candidatesOf(
  situation: Situation,
  kinds: readonly ChangeKind[],
  permits: Permits,
): Candidate[] {
  return kinds
    .flatMap((kind): Change[] => changeTypes[kind].propose(situation))
    .filter(permits)
    .flatMap((change) => {
      const effort = effortOf(change, situation.description, situation.rubric);
      return effort === null ? [] : [{ change, effort }];
    });
}

/** Leaves out changes by kind, by their id, or by what they are about (`crm`, `channel:store`). */
export function permitsWithout(excluded: readonly string[]): Permits {
  return (change) => {
    const type = typeOf(change);
    const names = [
      change.kind,
      `${change.kind}:${type.identity(change)}`,
      ...type.entities(change).flatMap((entity) => [entity, entity.slice(entity.indexOf(':') + 1)]),
    ];
    return !excluded.some((each) => names.includes(each));
  };
}
