/** How a format is read by whoever it is for, as strictly as they read it. */
export interface Reader {
  /**
   * What of it would act; empty where nothing would. Where a format has a structure, it is that of
   * the same company with a plain name.
   */
  acting(output: string, plain: string): string[];
  /** A name as this format shows it. */
  shown(name: string): string;
  /** All that is read, laid out in whatever way. */
  text(output: string): string;
}

/** Letters that a cut leaves of a name at least. */
const fewest = 3;

/**
 * Whether a name is told: whole, with the sign of a cut where there was no room for all of it, or on
 * two lines of a cell.
 */
export function isTold(name: string, text: string): boolean {
  if (text.includes(name)) return true;
  return Array.from({ length: name.length }).some((_, at) => {
    const [head, tail] = [name.slice(0, at), name.slice(at)];
    if (at < fewest || !text.includes(head)) return false;
    return text.includes(`${head}…`) || (tail.length >= fewest && text.includes(tail));
  });
}

/** Line ends and spaces are where the layout puts them. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}
