import { levels } from '../company/vocabulary.ts';
import type { Accepted, BaselineEntry } from './baseline.ts';
import { indexed } from './indexed.ts';

/** What a baseline says of the things that were found, on one day. */
export interface Acceptance<Entry extends BaselineEntry = BaselineEntry> {
  /** The entry that accepts what was found; null where it is new, or the entry has expired. */
  entryFor(found: Accepted): Entry | null;
  /** The expired entry that would accept it otherwise. */
  expiredFor(found: Accepted): Entry | null;
  /** An entry is about the same thing, whether it accepts it as it is now or not. */
  isListed(found: Accepted): boolean;
  /** Entries of which nothing is left, or nothing as bad. */
  stale: readonly Entry[];
}

/** Compares a baseline with all that was found; `today` is `YYYY-MM-DD`. */
export function acceptanceOf<Entry extends BaselineEntry>(
  entries: readonly Entry[],
  found: readonly Accepted[],
  today: string,
): Acceptance<Entry> {
  const lookUp = acceptingEntries(entries);
  const entryFor = (each: Accepted) =>
    lookUp(each).find((entry) => !isExpired(entry, today)) ?? null;
  const listed = indexed(entries, aboutKey);
  const there = indexed(found, aboutKey);
  return {
    entryFor,
    expiredFor: (each) =>
      entryFor(each) ? null : (lookUp(each).find((entry) => isExpired(entry, today)) ?? null),
    isListed: (each) => listed(aboutKey(each)).length > 0,
    stale: entries.filter((entry) => !there(aboutKey(entry)).some((each) => isAsBad(each, entry))),
  };
}

/**
 * The entries that accept something, the one that says most exactly so first. Whoever accepts that
 * it blocks a level accepts that it blocks a higher one; an entry about nothing in particular
 * accepts all of its criterion, or as many places as it says.
 */
export function acceptingEntries<Entry extends Accepted>(
  entries: readonly Entry[],
): (found: Accepted) => Entry[] {
  const entriesFor = indexed(entries, aboutKey);
  return (found) =>
    [found, ...widerThan(found)].flatMap((each) =>
      entriesFor(aboutKey(each))
        .filter((entry) => rank(entry) <= rank(found) && allowsAsMany(entry, found))
        .sort((one, other) => rank(other) - rank(one)),
    );
}

/** An entry that says how many places it accepts accepts no more of them. */
function allowsAsMany(entry: Accepted, found: Accepted): boolean {
  if (entry.missing === null) return true;
  // Places are told one by one where there are few enough, so fewer than a number stands for.
  if (found.missing === null) return found.about.length > 0;
  return found.missing <= entry.missing;
}

/** What is found is what an entry accepts at its worst, or worse. */
function isAsBad(found: Accepted, entry: Accepted): boolean {
  if (rank(found) !== rank(entry)) return rank(found) < rank(entry);
  if (entry.missing === null) return found.missing === null;
  return (found.missing ?? 0) >= entry.missing;
}

/** The last day is one on which it still holds. */
function isExpired({ expires }: BaselineEntry, today: string): boolean {
  return expires !== null && expires < today;
}

function aboutKey({ rule, criterion, about }: Accepted): string {
  return JSON.stringify([rule, criterion, ...about]);
}

/**
 * What holds more than what was found: that it is not known whether one of its channels counts, and
 * the criterion as a whole.
 */
function widerThan(found: Accepted): Accepted[] {
  if (found.rule !== null) return [];
  const channels = found.about.filter((entity) => entity.startsWith('channel:'));
  return [
    ...channels.map((channel) => ({
      ...found,
      about: [channel.replace('channel:', 'undecided:')],
    })),
    { ...found, about: [] },
  ];
}

function rank({ blocks }: Accepted): number {
  return blocks === null ? 0 : levels.indexOf(blocks);
}
