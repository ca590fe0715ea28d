import type { Assessment } from '../../assessment.ts';

/** What stands in a cell: several words too, or lines of a file as they are. */
export type Cell = string | number | boolean | null | readonly string[] | { lines: string };

/**
 * A table of the result for other programs: its headings and the ids, words and numbers in it are
 * the same in every language. Texts are made harmless where they are written.
 */
export interface Table {
  headings: readonly string[];
  /** The cells of each row, in the order of the headings. */
  rows(assessment: Assessment): readonly (readonly Cell[])[];
}

/** A table of a list in the result: one column a key, each of which takes its cell from an item. */
export function defineTable<Item>(
  items: (assessment: Assessment) => readonly Item[],
  columns: Readonly<Record<string, (item: Item, assessment: Assessment) => Cell>>,
): Table {
  return {
    headings: Object.keys(columns),
    rows: (assessment) =>
      items(assessment).map((item) => Object.values(columns).map((cell) => cell(item, assessment))),
  };
}

interface Placed {
  at: { file: string; line: number };
}

/** Where it stands, as two columns. */
export const placeColumns = {
  file: ({ at }: Placed) => at.file,
  line: ({ at }: Placed) => at.line,
};
