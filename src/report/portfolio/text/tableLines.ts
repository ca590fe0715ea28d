import type { Style } from '../../style.ts';
import { bar } from '../../text/layout/bar.ts';
import { type Column, columns } from '../../text/layout/columns.ts';
import { fill, widest } from '../../text/layout/pad.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { indented } from '../../text/layout/section.ts';
import {
  legendLines,
  type PortfolioTable,
  type Shade,
  shadeSigns,
  type TableCell,
} from '../portfolioTable.ts';

interface Room {
  style: Style;
  /** Columns of the terminal. */
  width: number;
  /** Columns that are easy to read. */
  measure: number;
}

const barCells = 20;
const narrowest = 10;
const gap = 2;

/** A table as lines: as wide as it needs to be, or as there is room for. */
export function tableLines(table: PortfolioTable, { style, width, measure }: Room): string[] {
  const shown = table.columns.flatMap(({ from = 0 }, index) => (width >= from ? [index] : []));
  const heads = shown.map((index) => table.columns[index]?.title ?? '');
  const rows = table.rows.map((row) => shown.map((index) => cellText(row[index] ?? '', style)));
  const widths = fitted(
    heads.map((head, at) => widest([head, ...rows.map((row) => row[at] ?? '')])),
    width - 2,
  );
  const layout = shown.map((index, at): Column => {
    const align = table.columns[index]?.isNumber ? 'right' : 'left';
    return { width: widths[at] ?? narrowest, align };
  });
  const says = (text: string) => paragraph(text, { columns: measure - 2, paint: style.dim });
  return [
    style.bold(table.title),
    ...indented([
      ...(table.lead === undefined ? [] : says(table.lead)),
      ...columns(heads, layout).map(style.dim),
      ...rows.flatMap((row) => columns(row, layout)),
      ...[...legendLines(table), ...(table.foot ?? [])].flatMap(says),
    ]),
  ];
}

function cellText(cell: TableCell, style: Style): string {
  if (typeof cell === 'string') return cell;
  if ('share' in cell) {
    const part = { until: cell.share, symbol: '█', paint: style.cyan };
    return bar([part], barCells, () => '░');
  }
  const { text, shade } = cell;
  const padded = `${fill(text, 3)}${text}`;
  return painted(shade, style)(`${shadeSigns[shade]}${padded}`.trimEnd());
}

function painted(shade: Shade, style: Style): (text: string) => string {
  const paints: Readonly<Record<Shade, (text: string) => string>> = {
    low: style.red,
    middle: style.yellow,
    high: style.green,
    full: style.green,
    unknown: style.dim,
  };
  return paints[shade];
}

/** Takes from the widest column what there is no room for. */
function fitted(widths: readonly number[], room: number): number[] {
  const left = [...widths];
  const total = () => left.reduce((sum, width) => sum + width, gap * (left.length - 1));
  for (let excess = total() - room; excess > 0; excess--) {
    const most = Math.max(...left);
    if (most <= narrowest) break;
    left[left.indexOf(most)] = most - 1;
  }
  return left;
}
