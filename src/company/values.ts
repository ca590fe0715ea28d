import { dataSet, noData } from './dataKind.ts';
import type { Listing, Maybe, PartSet } from './description.ts';
import { type Age, ageOf } from './freshness.ts';

/** A value as written: a word for not known, nothing, or a value. */
type WrittenText = string | number | boolean | null | undefined;
type WrittenList = WrittenText | readonly WrittenText[];

/** A text, null for `none`, undefined for what is not stated. */
export function maybeText(written: WrittenText): Maybe<string> {
  if (written === null || written === undefined || written === 'unknown') return undefined;
  return written === 'none' ? null : String(written);
}

/** A list that may be given as a single word; `none` is the empty list, `unknown` leaves it open. */
export function listing<Item extends string>(written: WrittenList): Listing<Item> {
  if (written === null || written === undefined) return { items: [], complete: false };
  const words: readonly WrittenText[] = Array.isArray(written) ? written : [written as WrittenText];
  const items = words.filter((word) => word !== 'unknown' && word !== 'none').map(String) as Item[];
  return { items: [...new Set(items)].sort(), complete: !words.includes('unknown') };
}

/** A set of data kinds; groups are opened. */
export function partSet(written: WrittenList): PartSet {
  if (written === null || written === undefined) return { stated: noData, complete: false };
  const words = (Array.isArray(written) ? written : [written]) as readonly string[];
  return { stated: dataSet(words), complete: !words.includes('unknown') };
}

/** Seconds, or undefined where it is not stated. */
export function maybeAge(written: string | null | undefined): Age | undefined {
  return written === null || written === undefined || written === 'unknown'
    ? undefined
    : ageOf(written);
}

/** A value that `unknown` may stand for. */
export function known<Value>(written: Value | 'unknown' | null | undefined): Value | undefined {
  return written === 'unknown' ? undefined : (written ?? undefined);
}
