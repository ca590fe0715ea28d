/** A place in a file that a person can go to. Lines and columns count from 1; columns are UTF-16 units, as editors count. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** One word for a place, the same for the same place. */
export function placeKey({ file, line, column }: Position): string {
  return `${line}:${column}:${file}`;
}
