import { allData, type DataSet } from './dataKind.ts';
import type { Listing, Maybe, PartSet } from './description.ts';
import type { Assume } from './world.ts';

/** Answers for the sake of argument: an unknown, by its path (`unstatedIn`), taken one way in both worlds. */
export type Answers = ReadonlyMap<string, Assume>;

/** How the unknown at a path is taken. */
export type AssumeFor = (...path: readonly string[]) => Assume;

/** Stands for any value that the file does not name. Holds a character that no file can. */
export const unnamed = '\u0000unnamed';

/** All answers take one side, but for those given for the sake of argument. */
export function assuming(assume: Assume, answers: Answers): AssumeFor {
  if (answers.size === 0) return () => assume;
  return (...path) => answers.get(path.join('.')) ?? assume;
}

/** One owner where it is stated; where it is not, none at worst and any at best. */
export function ownersOf(
  owner: Maybe<string>,
  anyone: readonly string[],
  assume: Assume,
): readonly string[] {
  if (typeof owner === 'string') return [owner];
  return owner === undefined && assume === 1 ? anyone : [];
}

/** What is listed; an open list holds, at best, everything, of which what is listed is a part. */
export function listed<Item>(
  { items, complete }: Listing<Item>,
  everything: ReadonlySet<Item>,
  assume: Assume,
): ReadonlySet<Item> {
  return complete || assume === 0 ? new Set(items) : everything;
}

/** The data kinds that are stated; an open set holds, at best, all. */
export function dataOf({ stated, complete }: PartSet, assume: Assume): DataSet {
  return complete || assume === 0 ? stated : allData;
}
