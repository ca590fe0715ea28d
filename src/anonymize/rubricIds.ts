import type { Rubric } from '../rubric/rubric.ts';

const namingKeys = ['ids', 'kpis', 'journeys', 'practice'];

/**
 * The ids that a rubric itself speaks of: KPIs and practices it asks about, and channels or journeys
 * where it names any. They are its own words, which a result shows anyhow, and without them it
 * would measure something else.
 */
export function rubricIds({ criteria, practices }: Pick<Rubric, 'criteria' | 'practices'>) {
  const parameters = [
    ...criteria.map((criterion) => criterion.parameters),
    ...practices.map(({ implies }) => implies?.parameters),
  ];
  return new Set([...practices.map(({ id }) => id), ...parameters.flatMap(idsIn)]);
}

function idsIn(parameters: unknown): string[] {
  if (typeof parameters !== 'object' || parameters === null) return [];
  return Object.entries(parameters).flatMap(([key, value]) =>
    namingKeys.includes(key) ? ([value].flat() as string[]) : idsIn(value),
  );
}
