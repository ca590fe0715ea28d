/** A column of a table: its heading, and whether its cells are numbers. */
export interface DataColumn {
  title: string;
  isNumber: boolean;
}

interface DataTableProps {
  /** What the table is called, for those who do not see it. */
  name: string;
  columns: readonly DataColumn[];
  rows: readonly (readonly string[])[];
  /** Whether the last row is the sum of the others. */
  hasTotal?: boolean;
}

/** A table that scrolls on its own where it is wider than the screen. */
export function DataTable({ name, columns, rows, hasTotal = false }: DataTableProps) {
  const look = (index: number) => (columns[index]?.isNumber ? 'number' : '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
    <section class="scroll" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ title }, index) => (
              <th key={title} scope="col" class={look(index)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row} class={hasTotal && row === rows.length - 1 ? 'total' : ''}>
              {cells.map((cell, index) => (
                <td key={columns[index]?.title} class={look(index)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
