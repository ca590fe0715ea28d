import type { Assessment } from '../assessment.ts';

/** Points of the total that each assessed criterion adds, by its id: its score times its share of the weight. */
export function contributionsIn({
  dimensions,
  criteria,
}: Pick<Assessment, 'dimensions' | 'criteria'>): Map<string, number> {
  const assessed = dimensions.filter(({ score }) => score.estimate !== null);
  return new Map(
    weighted(assessed).flatMap(({ item: { id }, share }) => {
      const own = criteria.flatMap(({ id: criterion, dimension, weight, score: { estimate } }) =>
        dimension === id && estimate !== null ? [{ criterion, weight, estimate }] : [],
      );
      return weighted(own).map(({ item, share: part }): [string, number] => [
        item.criterion,
        share * part * item.estimate,
      ]);
    }),
  );
}

/** Each with its share of the weight of all. */
function weighted<Item extends { weight: number }>(
  items: readonly Item[],
): { item: Item; share: number }[] {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  return items.map((item) => ({ item, share: total === 0 ? 0 : item.weight / total }));
}
