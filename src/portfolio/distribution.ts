/**
 * Scores counted by tenths of a point: as small for a million as for a thousand, and two add up to
 * the same whatever the order, as all its numbers are whole.
 */
export interface Distribution {
  count: number;
  /** In hundredths of a point, as exact as scores are given. */
  sum: number;
  /** How many scores lie nearest to each tenth of a point, from 0 to 1000. */
  tenths: Map<number, number>;
}

export function emptyDistribution(): Distribution {
  return { count: 0, sum: 0, tenths: new Map() };
}

/** Counts a score of 0 to 100. */
export function addScore(distribution: Distribution, score: number): void {
  const tenth = Math.round(score * 10);
  distribution.count++;
  distribution.sum += Math.round(score * 100);
  distribution.tenths.set(tenth, (distribution.tenths.get(tenth) ?? 0) + 1);
}

/** Counts all that another has counted. */
export function addDistribution(distribution: Distribution, other: Distribution): void {
  distribution.count += other.count;
  distribution.sum += other.sum;
  for (const [tenth, count] of other.tenths) {
    distribution.tenths.set(tenth, (distribution.tenths.get(tenth) ?? 0) + count);
  }
}

/** The mean, to two places; null without any score. */
export function meanOf({ count, sum }: Distribution): number | null {
  return count === 0 ? null : Math.round(sum / count) / 100;
}

/** The score that a share of all do not exceed, right to 0.05; null without any score. */
export function quantileOf({ tenths, count }: Distribution, share: number): number | null {
  const cells = [...tenths].map(([tenth, number]): Cell => [tenth, number]);
  const found = rankedCell(cells, count, share);
  return found === null ? null : found / 10;
}

/** How far from the median the middle one of all lies (the median absolute deviation). */
export function deviationOf(distribution: Distribution): number | null {
  const median = quantileOf(distribution, 0.5);
  if (median === null) return null;
  const centre = Math.round(median * 10);
  const cells = [...distribution.tenths].map(
    ([tenth, number]): Cell => [Math.abs(tenth - centre), number],
  );
  const found = rankedCell(cells, distribution.count, 0.5);
  return found === null ? null : found / 10;
}

/** A value, and how often it is there. */
type Cell = readonly [value: number, count: number];

function rankedCell(cells: Cell[], count: number, share: number): number | null {
  const rank = Math.max(1, Math.ceil(share * count));
  let seen = 0;
  for (const [value, number] of cells.sort(([one], [other]) => one - other)) {
    seen += number;
    if (seen >= rank) return value;
  }
  return null;
}
