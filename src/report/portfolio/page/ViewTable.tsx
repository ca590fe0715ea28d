import { type PortfolioTable, shadeSigns, type TableCell } from '../portfolioTable.ts';

/** A table of a portfolio with its title and what is said of it. */
export function ViewTable({ table }: { table: PortfolioTable }) {
  const { title, lead, columns, rows, foot = [] } = table;
  const isNumber = (index: number) => columns[index]?.isNumber === true;
  return (
    <section>
      <h2>{title}</h2>
      {lead !== undefined && <p class="muted">{lead}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard. */}
      <section class="scroll" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column.title} scope="col" class={isNumber(index) ? 'number' : ''}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, index) => (
                  <td key={columns[index]?.title} class={lookOf(cell, isNumber(index))}>
                    {contentOf(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {foot.map((line) => (
        <p key={line} class="muted">
          {line}
        </p>
      ))}
    </section>
  );
}

function lookOf(cell: TableCell, isNumber: boolean): string {
  const shade = typeof cell === 'object' && 'shade' in cell ? [`shade-${cell.shade}`] : [];
  return [...(isNumber ? ['number'] : []), ...shade].join(' ');
}

function contentOf(cell: TableCell) {
  if (typeof cell === 'string') return cell;
  if ('shade' in cell) return `${shadeSigns[cell.shade]} ${cell.text}`.trim();
  const width = Math.round(cell.share * 1000) / 10;
  return (
    <svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={width} height="10" fill="var(--accent)" />
    </svg>
  );
}
