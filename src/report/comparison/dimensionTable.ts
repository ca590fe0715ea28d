import type { Comparison } from '../../compare/comparison.ts';
import { signed } from '../impact/signed.ts';
import { type Column, columns, widthOf } from '../text/layout/columns.ts';
import { widest } from '../text/layout/pad.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';
import { dimensionScore } from './dimensionScore.ts';

type Dimension = Comparison['dimensions'][number];

interface Row extends Pick<Dimension, 'direction'> {
  cells: readonly string[];
}

const widestTitle = 42;
/** Columns that titles can be read in. */
const narrowestTitle = 20;

/** The scores of the dimensions that change. */
export const dimensionTable: ComparisonPart = (page, { dimensions }) => {
  const { words, style } = page;
  const { dimensions: say } = words.comparison;
  if (dimensions.length === 0) return [];
  const heads = ['', say.before, say.after, say.change];
  const rows = rowsOf(page, dimensions, heads);
  const layout = layoutOf(page, [heads, ...rows.map(({ cells }) => cells)]);
  const lines = [
    ...columns(heads, layout).map(style.dim),
    ...rows.flatMap(({ cells, direction }) =>
      columns(cells, painted(layout, paintOf(page, direction))),
    ),
  ];
  return section(say.title, lines, style);
};

/** The cells with the range of each score, or without where that leaves no room for the titles. */
function rowsOf(
  page: ComparisonPage,
  dimensions: readonly Dimension[],
  heads: readonly string[],
): Row[] {
  const rows = (withRange: boolean) =>
    dimensions.map(({ title, before, after, change, direction }) => ({
      direction,
      cells: [
        visible(title),
        dimensionScore(page, before, withRange),
        dimensionScore(page, after, withRange),
        change === null ? '' : signed(page, change),
      ],
    }));
  const whole = rows(true);
  const [title] = layoutOf(page, [heads, ...whole.map(({ cells }) => cells)]);
  const wanted = Math.min(narrowestTitle, widest(dimensions.map((each) => visible(each.title))));
  return title.width < wanted ? rows(false) : whole;
}

function layoutOf(
  { inside }: ComparisonPage,
  rows: readonly (readonly string[])[],
): [title: Column, ...numbers: Column[]] {
  const width = (column: number) => widest(rows.map((cells) => cells[column] ?? ''));
  const numbers = [1, 2, 3].map((column) => ({ width: width(column), align: 'right' as const }));
  const room = inside - widthOf(numbers) - 2;
  return [{ width: Math.min(widestTitle, room, width(0)) }, ...numbers];
}

function painted(layout: readonly Column[], paint: (text: string) => string): Column[] {
  return layout.map((column, index) =>
    index === layout.length - 1 ? { ...column, paint } : column,
  );
}

function paintOf(
  { style }: ComparisonPage,
  direction: Dimension['direction'],
): (text: string) => string {
  if (direction === 'same') return (text) => text;
  return direction === 'up' ? style.green : style.red;
}
