import { addAll, type Bitset, isWithin, keepCommon } from './bitset.ts';
import type { Work } from './work.ts';

/** What is made of some bitsets: worked out once for the same ones. Not to be changed. */
type BitsetJoin = (parts: readonly Bitset[]) => Bitset;

/** All members of any part; one of the parts itself where that holds the others. */
export function bitsetJoins(work: Work): BitsetJoin {
  return remembered((parts) => {
    let joined = parts[0] as Bitset;
    let isOwn = false;
    for (const part of parts) {
      work.words += part.length;
      if (isOwn) addAll(joined, part);
      else if (isWithin(joined, part)) joined = part;
      else if (!isWithin(part, joined)) {
        joined = joined.slice();
        addAll(joined, part);
        isOwn = true;
      }
    }
    return joined;
  });
}

/** The members that are in all parts. */
export function bitsetMeets(work: Work): BitsetJoin {
  return remembered((parts) => {
    const common = (parts[0] as Bitset).slice();
    for (const part of parts) {
      work.words += part.length;
      keepCommon(common, part);
    }
    return common;
  });
}

function remembered(make: BitsetJoin): BitsetJoin {
  const numbers = new Map<Bitset, number>();
  const made = new Map<string, Bitset>();
  const numberOf = (part: Bitset) => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  return (parts) => {
    if (parts.every((part) => part === parts[0])) return parts[0] as Bitset;
    const different = [...new Set(parts)];
    const key = different.map(numberOf).join();
    const known = made.get(key) ?? make(different);
    made.set(key, known);
    return known;
  };
}
