import type { Assessment } from '../../assessment.ts';
import { ladder } from './ladder.ts';
import { bar } from './layout/bar.ts';
import { type Column, columns, widthOf } from './layout/columns.ts';
import { fill, widest } from './layout/pad.ts';
import { section } from './layout/section.ts';
import { unbroken, wrap } from './layout/wrap.ts';
import type { Page, Section } from './page.ts';
import { visible } from './visible.ts';

type Dimension = Assessment['dimensions'][number];
type Layout = [title: Column, bar: Column, ...numbers: Column[]];

const symbols = { proved: '█', estimated: '▓', possible: '░', level: '┊', rest: '·' };
const widestTitle = 32;
const widestWord = 20;
const widestBar = 42;

/** The dimensions as bars, with ticks where a level is reached. */
export const dimensions: Section = (page) => {
  const { assessment, words, style } = page;
  const { dimensions: say } = words.report;
  if (assessment.dimensions.length === 0) return [];
  const rows = assessment.dimensions.map((dimension) => rowOf(page, dimension));
  const layout = layoutOf(page, rows);
  const cells = layout[1].width;
  const lines = [
    ...columns(['', levelNames(cells), say.score, say.range, say.weight], layout).map((line) =>
      style.dim(line),
    ),
    ...rows.flatMap((row) => barRow(page, row, layout)),
    ...legend(page),
  ];
  return section(say.title, lines, style);
};

interface Row {
  dimension: Dimension;
  cells: [title: string, bar: string, score: string, range: string, weight: string];
}

function rowOf({ words, numbers }: Page, dimension: Dimension): Row {
  const { estimate, low, high } = dimension.score;
  const score = estimate === null ? (low === null ? '–' : '?') : numbers.points(estimate);
  const weight = String(dimension.weight).replace('.', words.report.decimalSign);
  const title = visible(dimension.title);
  if (low === null || high === null) {
    return { dimension, cells: [title, words.report.dimensions.nothing, score, '', weight] };
  }
  const [lowest, highest] = [numbers.points(low), numbers.points(high)];
  const range = lowest === highest && estimate !== null ? '' : `${lowest}–${highest}`;
  return { dimension, cells: [title, '', score, range, weight] };
}

function layoutOf({ words, measure }: Page, rows: readonly Row[]): Layout {
  const { dimensions: say } = words.report;
  const column = (index: number, head: string) =>
    widest([head, ...rows.map(({ cells }) => cells[index] ?? '')]);
  const numbers: Column[] = [
    { width: column(2, say.score), align: 'right' },
    { width: column(3, say.range), align: 'right' },
    { width: column(4, say.weight), align: 'right' },
  ];
  const room = measure - 2 - widthOf(numbers) - 2 * 2;
  const longestWord = widest(rows.flatMap(({ cells }) => cells[0].split(' ')));
  const title = Math.min(
    column(0, ''),
    widestTitle,
    Math.max(Math.floor(room * 0.55), Math.min(longestWord, widestWord)),
  );
  // A multiple of three, so that the ticks stand at the thirds.
  const cells = Math.min(widestBar, Math.floor((room - title) / 3) * 3);
  return [{ width: title }, { width: cells }, ...numbers];
}

/** The words of the levels over their ticks, where there is room. */
function levelNames(cells: number): string {
  const third = cells / 3;
  const names = ladder.slice(1);
  if (third < widest(names) + 2) return '';
  return names.map((name) => `${fill(name, third - 1)}${name}${symbols.level}`).join('');
}

function barRow({ style }: Page, { dimension, cells }: Row, layout: Layout): string[] {
  const width = layout[1].width;
  const { estimate, low, high } = dimension.score;
  const [title, nothing, ...numbers] = cells;
  if (low === null || high === null)
    return columns([title, nothing, ...numbers], layout).map((line) => style.dim(line));
  const parts = [
    { until: low / 100, symbol: symbols.proved, paint: style.cyan },
    { until: (estimate ?? low) / 100, symbol: symbols.estimated, paint: style.cyan },
    { until: high / 100, symbol: symbols.possible, paint: style.cyan },
  ];
  const rest = (cell: number) =>
    style.dim((cell + 1) % (width / 3) === 0 ? symbols.level : symbols.rest);
  return columns([title, bar(parts, width, rest), ...numbers], layout);
}

function legend({ words, style, measure }: Page): string[] {
  const { dimensions: say } = words.report;
  const entries = [
    `${symbols.proved} ${say.proved}`,
    `${symbols.estimated} ${say.estimated}`,
    `${symbols.possible} ${say.possible}`,
    `${symbols.level} ${say.levels}`,
  ];
  return wrap(entries.map(unbroken).join('   '), measure - 2).map((line) => style.dim(line));
}
