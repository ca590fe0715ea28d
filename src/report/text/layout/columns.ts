import { fill, spaces } from './pad.ts';
import { wrap } from './wrap.ts';

/** A column of a table: its width, the side its text stands on and its colour. */
export interface Column {
  width: number;
  align?: 'left' | 'right';
  paint?: (text: string) => string;
}

const gap = 2;
const unpainted = (text: string) => text;

/** One row of a table as lines: a text too long for its column goes on below. */
export function columns(cells: readonly string[], layout: readonly Column[]): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, layout[index]?.width ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    layout
      .map((column, index) => cellLine(wrapped[index]?.[line] ?? '', column))
      .join(spaces(gap))
      .trimEnd(),
  );
}

/** The columns that a layout takes. */
export function widthOf(layout: readonly Column[]): number {
  return layout.reduce((total, { width }) => total + width, gap * (layout.length - 1));
}

function cellLine(text: string, { width, align = 'left', paint = unpainted }: Column): string {
  const painted = text === '' ? '' : paint(text);
  return align === 'left' ? painted + fill(text, width) : fill(text, width) + painted;
}
