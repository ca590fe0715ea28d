/** A company in a short list. */
export interface RankedCompany {
  path: string;
  name: string | null;
  /** What it is ranked by. */
  value: number;
}

/** How many stand in each list. */
const rankingLength = 10;

/** Puts a company into a list of the highest values, of which only so many stay; ties by path. */
export function rankHighest(list: RankedCompany[], company: RankedCompany): void {
  rank(list, company, (one, other) => other.value - one.value || byPath(one, other));
}

/** The same for the lowest values. */
export function rankLowest(list: RankedCompany[], company: RankedCompany): void {
  rank(list, company, (one, other) => one.value - other.value || byPath(one, other));
}

function rank(
  list: RankedCompany[],
  company: RankedCompany,
  order: (one: RankedCompany, other: RankedCompany) => number,
): void {
  const last = list.at(-1);
  if (list.length >= rankingLength && last && order(company, last) >= 0) return;
  const at = list.findIndex((each) => order(company, each) < 0);
  list.splice(at < 0 ? list.length : at, 0, company);
  if (list.length > rankingLength) list.pop();
}

function byPath(one: RankedCompany, other: RankedCompany): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  const [first, second] = [one.name ?? '', other.name ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
