/** A set of small numbers: bit `n & 31` of word `n >> 5`. */
export type Bitset = Uint32Array;

export function bitset(size: number): Bitset {
  return new Uint32Array((size + 31) >> 5);
}

export function addBit(set: Bitset, member: number): void {
  set[member >> 5] = (set[member >> 5] as number) | (1 << (member & 31));
}

export function hasBit(set: Bitset, member: number): boolean {
  return (((set[member >> 5] as number) >>> (member & 31)) & 1) === 1;
}

/** Adds all members of `other`; both must have the same size. */
export function addAll(set: Bitset, other: Bitset): void {
  for (let word = 0; word < set.length; word++) {
    set[word] = (set[word] as number) | (other[word] as number);
  }
}

/** Keeps the members that are in `other` too. */
export function keepCommon(set: Bitset, other: Bitset): void {
  for (let word = 0; word < set.length; word++) {
    set[word] = (set[word] as number) & (other[word] as number);
  }
}

/** Whether all members are in `other` too. */
export function isWithin(set: Bitset, other: Bitset): boolean {
  for (let word = 0; word < set.length; word++) {
    if (((set[word] as number) & ~(other[word] as number)) !== 0) return false;
  }
  return true;
}

/** The members, in rising order. */
export function* members(set: Bitset): Generator<number> {
  for (let word = 0; word < set.length; word++) {
    let bits = set[word] as number;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      yield (word << 5) + bit;
      bits &= bits - 1;
    }
  }
}

/** The set of all numbers from 0 up to `size`. */
export function fullBitset(size: number): Bitset {
  const set = bitset(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest > 0) set[set.length - 1] = 2 ** rest - 1;
  return set;
}

export function removeBit(set: Bitset, member: number): void {
  set[member >> 5] = (set[member >> 5] as number) & ~(1 << (member & 31));
}

/** The set of some numbers below `size`. */
export function bitsetOf(size: number, numbers: Iterable<number>): Bitset {
  const set = bitset(size);
  for (const each of numbers) addBit(set, each);
  return set;
}
