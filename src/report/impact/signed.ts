import type { ImpactPage } from './impactPage.ts';

/** A difference in points with its sign, in hundredths. */
export function signed({ numbers }: Pick<ImpactPage, 'numbers'>, points: number): string {
  if (points === 0) return numbers.hundredths(0);
  return `${points > 0 ? '+' : '−'}${numbers.hundredths(Math.abs(points))}`;
}
