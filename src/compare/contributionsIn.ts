import type { Assessment } from '../assessment.ts';

/** Points of the total that each assessed criterion adds, by its id: its score times its share of the weight. */
export function contributionsIn({
  dimensions,
  criteria,
}: Pick<Assessment, 'dimensions' | 'criteria'>): Map<string, number> {
  const assessed = dimensions.filter(({ score }) => score.estimate !== null);
  const shares = sharesOf(assessed);
  return new Map(
    assessed.flatMap(({ id }, index) => {
      const own = criteria.filter(
        ({ dimension, score }) => dimension === id && score.estimate !== null,
      );
      const parts = sharesOf(own);
      return own.map((criterion, number): [string, number] => [
        criterion.id,
        (shares[index] ?? 0) * (parts[number] ?? 0) * (criterion.score.estimate ?? 0),
      ]);
    }),
  );
}

function sharesOf(items: readonly { weight: number }[]): number[] {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  return items.map(({ weight }) => (total === 0 ? 0 : weight / total));
}
