/** The parts of a bar, each up to a share of its width, in order. */
export interface BarPart {
  until: number;
  symbol: string;
  paint: (text: string) => string;
}

/** A bar of so many cells; what is left is `rest`, one symbol for each cell. */
export function bar(
  parts: readonly BarPart[],
  cells: number,
  rest: (cell: number) => string,
): string {
  let drawn = 0;
  const painted = parts.map(({ until, symbol, paint }) => {
    const length = Math.max(0, cellsOf(until, cells) - drawn);
    drawn += length;
    return length === 0 ? '' : paint(symbol.repeat(length));
  });
  const left = Array.from({ length: cells - drawn }, (_, index) => rest(drawn + index));
  return painted.join('') + left.join('');
}

/** A share in cells: nothing and all only where it is so. */
function cellsOf(share: number, cells: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return cells;
  return Math.min(cells - 1, Math.max(1, Math.round(share * cells)));
}
