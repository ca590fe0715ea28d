/** Sets of the numbers below a size, which begin with one number each and only ever grow together. */
export interface UnionFind {
  join(one: number, other: number): void;
  /** Each set as a list in rising order; the lists by their first number. */
  lists(): number[][];
}

/** Galler and Fischer's forest (1964). */
export function unionFind(size: number): UnionFind {
  const parent = Int32Array.from({ length: size }, (_, number) => number);
  const rootOf = (number: number): number => {
    let at = number;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  return {
    join(one, other) {
      const [first, second] = [rootOf(one), rootOf(other)];
      // The lower number leads, so that the outcome does not depend on the order of joining.
      parent[Math.max(first, second)] = Math.min(first, second);
    },
    lists() {
      const lists: number[][] = [];
      const listOf: number[][] = [];
      for (let number = 0; number < size; number++) {
        const root = rootOf(number);
        if (root === number) {
          listOf[root] = [];
          lists.push(listOf[root]);
        }
        listOf[root]?.push(number);
      }
      return lists;
    },
  };
}
