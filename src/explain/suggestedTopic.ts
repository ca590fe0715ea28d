import { levels } from '../company/vocabulary.ts';
import { nearest } from '../source/nearest.ts';
import type { Topic } from './explanation.ts';

/** The topic that a word may mean: the nearest id, a level by its full name, or the nearest title. */
export function suggestedTopic(word: string, topics: readonly Topic[]): string | null {
  const byId = nearest(
    word,
    topics.map(({ id }) => id),
  );
  if (byId !== null) return byId;
  // `omnichannel` and `omnicanale` are what people call `omni`.
  const level = levels.find((id) => word.trim().toLowerCase().startsWith(id));
  if (level !== undefined) return level;
  const title = nearest(
    word,
    topics.flatMap((topic) => topic.title ?? []),
  );
  return topics.find((topic) => title !== null && topic.title === title)?.id ?? null;
}
