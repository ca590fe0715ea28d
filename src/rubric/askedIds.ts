import type { Rubric } from './rubric.ts';

/** Ids that the criteria of one metric ask about. */
export function askedIds({ criteria }: Rubric, metric: string, parameter: string): string[] {
  const ids = criteria
    .filter((criterion) => criterion.metric.id === metric)
    .flatMap(({ parameters }) =>
      [(parameters as Record<string, string | string[]>)[parameter] ?? []].flat(),
    );
  return [...new Set(ids)];
}
