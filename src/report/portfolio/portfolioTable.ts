/** How good a score is, by thirds: shown as a sign and as a colour. */
export type Shade = 'low' | 'middle' | 'high' | 'full' | 'unknown';

/** What stands in a cell: a text, a score with its shade, or a share of 1 as a bar. */
export type TableCell = string | { text: string; shade: Shade } | { share: number };

export interface TableColumn {
  title: string;
  /** The whole title, where there is room for it. */
  name?: string;
  isNumber?: boolean;
  /** A word or two, which stay on one line. */
  isShort?: boolean;
  /** Left out of a terminal with fewer columns. */
  from?: number;
}

/** A table of a portfolio, for every format; its texts are harmless, and not yet escaped. */
export interface PortfolioTable {
  title: string;
  lead?: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly TableCell[])[];
  /** What the shades stand for. */
  legend?: Readonly<Record<Shade, string>>;
  foot?: readonly string[];
}

export const shadeSigns: Readonly<Record<Shade, string>> = {
  low: '░',
  middle: '▒',
  high: '▓',
  full: '█',
  unknown: '·',
};

/** A whole number of points, as the levels part them: the thirds of 100. */
export function shadeOf(score: number | null): Shade {
  if (score === null) return 'unknown';
  if (score < 100 / 3) return 'low';
  if (score < 200 / 3) return 'middle';
  return score < 100 ? 'high' : 'full';
}

/** What the signs of a table stand for, on one line; none where it has no signs. */
export function legendLines({ legend }: PortfolioTable): string[] {
  if (!legend) return [];
  const shades = Object.keys(shadeSigns) as Shade[];
  return [shades.map((shade) => `${shadeSigns[shade]} ${legend[shade]}`).join('   ')];
}
