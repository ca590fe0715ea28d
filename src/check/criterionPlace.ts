import { topicPlace } from '../result/topicPlace.ts';
import type { Checking } from './checking.ts';
import type { Finding } from './checkResult.ts';

/** Where a criterion falls short, and at what; all of it where nothing in particular does. */
export function criterionPlace(
  id: string | null,
  { assessment, telling }: Checking,
): Pick<Finding, 'entities' | 'criterion' | 'at'> {
  const criterion = assessment.criteria.find((each) => each.id === id);
  const missing = criterion?.evidence.filter(({ verdict }) => verdict !== 'met') ?? [];
  return {
    entities: [...new Set(missing.flatMap(({ entities }) => entities))],
    criterion: criterion?.id ?? null,
    at: missing[0]?.at ?? topicPlace(criterion?.metric ?? '', telling.description),
  };
}
