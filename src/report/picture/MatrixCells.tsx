import { rounded } from './Frame.tsx';
import { gradeSign, type ShownGrade } from './gradeSign.ts';
import type { HandoverGrades } from './handoverGrades.ts';
import { shownGrades } from './shownGrades.ts';

/** Where the cells of the matrix stand. */
export interface MatrixGrid {
  table: HandoverGrades;
  cell: number;
  left: number;
  top: number;
  size: number;
}

/** Between two cells. */
const gap = 1.5;

/** One path a grade, and one part of it for cells side by side: a path a cell would be large. */
export function MatrixCells({ grid: { table, cell, left, top } }: { grid: MatrixGrid }) {
  const places: Cell[] = table.ids.flatMap((from, row) =>
    table.ids.map((to, column) => ({
      grade: from === to ? ('itself' as const) : table.gradeOf(from, to),
      x: rounded(left + column * cell),
      y: rounded(top + row * cell),
    })),
  );
  const ofGrade = (grade: ShownGrade | 'itself') => places.filter((place) => place.grade === grade);
  // An empty attribute is written without a value, which is no XML.
  const pathOf = (parts: readonly string[]) => parts.join('') || undefined;
  return (
    <>
      {([...shownGrades, 'itself'] as const).map((grade) => (
        <path
          key={grade}
          class={`p-grade-${grade}`}
          d={pathOf(rowsOf(ofGrade(grade), cell).map((row) => bar(row, cell)))}
        />
      ))}
      <path class="p-cell-gaps" d={pathOf(gapsOf(table.ids.length, { cell, left, top }))} />
      {shownGrades.map((grade) => (
        <path
          key={grade}
          class={`p-sign-${grade}`}
          d={pathOf(
            ofGrade(grade).map(({ x, y }) =>
              gradeSign(
                grade,
                rounded(x + cell / 2 - 0.75),
                rounded(y + cell / 2 - 0.75),
                rounded(cell * 0.2),
              ),
            ),
          )}
        />
      ))}
    </>
  );
}

interface Cell {
  grade: ShownGrade | 'itself' | null;
  x: number;
  y: number;
}

/** Cells side by side, as one. */
interface Row {
  x: number;
  y: number;
  length: number;
}

/** The cells of a grade, in the order of reading, by rows without a gap. */
function rowsOf(cells: readonly Cell[], cell: number): Row[] {
  const rows: Row[] = [];
  for (const { x, y } of cells) {
    const row = rows.at(-1);
    if (row && row.y === y && Math.abs(row.x + row.length * cell - x) < gap) row.length++;
    else rows.push({ x, y, length: 1 });
  }
  return rows;
}

function bar({ x, y, length }: Row, cell: number): string {
  const width = length * cell - gap;
  return `M${x} ${y}h${width}v${cell - gap}h${-width}Z`;
}

/** The lines that part the cells of a row. */
function gapsOf(
  columns: number,
  { cell, left, top }: Pick<MatrixGrid, 'cell' | 'left' | 'top'>,
): string[] {
  return Array.from(
    { length: Math.max(0, columns - 1) },
    (_, column) =>
      `M${rounded(left + (column + 1) * cell - gap / 2)} ${rounded(top)}v${columns * cell - gap}`,
  );
}
