import type { Assessment } from '../../assessment.ts';
import { harmless } from '../../text/harmless.ts';
import { visible } from '../text/visible.ts';
import { csvRow } from './csvRow.ts';
import type { Cell, Table } from './table.ts';
import { type TableName, tables } from './tables.ts';

/** One table of the result for a spreadsheet (RFC 4180), with a row of headings. */
export function renderCsv(
  assessment: Assessment,
  { table }: { table?: TableName | undefined },
): string {
  if (table === undefined) throw new Error('No table was named.');
  return renderTable(tables[table], assessment);
}

/** A table as CSV. Numbers are written with a full stop in every language. */
export function renderTable({ headings, rows }: Table, assessment: Assessment): string {
  return [headings, ...rows(assessment)]
    .map((cells) => `${csvRow(cells.map(writtenCell))}\r\n`)
    .join('');
}

function writtenCell(cell: Cell): string | number | null {
  if (typeof cell === 'string') return visible(cell);
  if (typeof cell === 'boolean') return String(cell);
  if (cell === null || typeof cell === 'number') return cell;
  if ('lines' in cell) return cell.lines.split('\n').map(harmless).join('\n');
  return cell.map(visible).join('; ');
}
