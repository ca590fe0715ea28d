import { type PortfolioTable, type Shade, shadeSigns, type TableCell } from '../portfolioTable.ts';

interface ViewTableProps {
  table: PortfolioTable;
  id: string;
  /** What the table is called among all of the page. */
  label: string;
  level: 2 | 3;
}

/** A table of a portfolio with its title and what is said of it. */
export function ViewTable({ table, id, label, level }: ViewTableProps) {
  const { title, lead, columns, rows, legend, foot = [] } = table;
  const Heading = `h${level}` as const;
  return (
    <section id={id}>
      <Heading>{title}</Heading>
      {lead !== undefined && <p class="muted">{lead}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard. */}
      <section class="scroll" aria-label={label} tabIndex={0}>
        <table class="rows">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.title} scope="col" class={column.isNumber ? 'number' : ''}>
                  {column.title}
                  {column.name !== undefined && <span class="name"> {column.name}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, index) =>
                  index === 0 ? (
                    <th key="head" scope="row">
                      {contentOf(cell)}
                    </th>
                  ) : (
                    <td key={columns[index]?.title} class={lookOf(cell, columns[index])}>
                      {contentOf(cell)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {legend && (
        <ul class="legend">
          {(Object.keys(shadeSigns) as Shade[]).map((shade) => (
            <li key={shade} class={`shade-${shade}`}>
              {shade === 'unknown' && `${shadeSigns.unknown} `}
              {legend[shade]}
            </li>
          ))}
        </ul>
      )}
      {foot.map((line) => (
        <p key={line} class="muted">
          {line}
        </p>
      ))}
    </section>
  );
}

function lookOf(cell: TableCell, column: PortfolioTable['columns'][number] | undefined): string {
  return [
    ...(column?.isNumber ? ['number'] : []),
    ...(column?.isShort ? ['short'] : []),
    ...(typeof cell === 'object' && 'shade' in cell ? [`shade-${cell.shade}`] : []),
  ].join(' ');
}

/** A score stands on its colour and needs no sign beside it. */
function contentOf(cell: TableCell) {
  if (typeof cell === 'string') return cell;
  if ('shade' in cell) return cell.text || shadeSigns[cell.shade];
  const width = Math.round(cell.share * 1000) / 10;
  return (
    <svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={width} height="10" fill="var(--accent)" />
    </svg>
  );
}
