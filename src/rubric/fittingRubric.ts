import type { RubricHead } from './rubricHead.ts';

/** Which rubric a company is judged by when nobody names one, and why. */
export interface RubricChoice {
  /** Null for the default. */
  id: string | null;
  sector: string | null;
  /** Ids of all rubrics that are meant for the sector, sorted. */
  fits: readonly string[];
}

/** The rubric meant for a sector, where exactly one is; else the default. */
export function fittingRubric(sector: string | null, heads: readonly RubricHead[]): RubricChoice {
  const fits = sector === null ? [] : fitting(sector, heads);
  return { id: fits.length === 1 ? (fits[0] ?? null) : null, sector, fits };
}

/** A word of a sector where it stands in the text. */
interface Find {
  /** The rubric whose word it is. */
  id: string;
  words: string;
  start: number;
  end: number;
}

function fitting(sector: string, heads: readonly RubricHead[]): string[] {
  return [...new Set(findsIn(sector, heads).map(({ id }) => id))].sort();
}

/** The words of sectors that stand in a text. */
export function findsIn(sector: string, heads: readonly RubricHead[]): Find[] {
  const text = plain(sector);
  const found = heads.flatMap(({ id, sectors }) =>
    sectors.map(plain).flatMap((words) => finds(text, words).map((at) => ({ id, words, ...at }))),
  );
  // `retail` says nothing in `retail banking`, where that is a sector of its own.
  return found.filter((one) => !found.some((other) => isInside(one, other)));
}

function isInside(one: Find, other: Find): boolean {
  const longer = other.end - other.start > one.end - one.start;
  return longer && other.start <= one.start && one.end <= other.end;
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ');
}

const letterBefore = /[\p{L}\p{N}]$/u;
const letterAfter = /^[\p{L}\p{N}]/u;

/** Where whole words stand in a text. */
function finds(text: string, words: string): { start: number; end: number }[] {
  if (words === '') return [];
  const found: { start: number; end: number }[] = [];
  let start = text.indexOf(words);
  while (start >= 0) {
    const end = start + words.length;
    const isWhole = !letterBefore.test(text.slice(0, start)) && !letterAfter.test(text.slice(end));
    if (isWhole) found.push({ start, end });
    start = text.indexOf(words, isWhole ? end : start + 1);
  }
  return found;
}
