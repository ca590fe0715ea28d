/** The difference of two scores in hundredths; null where one of them is not known. */
export function difference(before: number, after: number): number;
export function difference(before: number | null, after: number | null): number | null;
export function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : Math.round((after - before) * 100) / 100;
}
