import type { Topic } from '../../explain/explanation.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationWords } from './explanationWords.ts';
import { metricWords } from './metricWords.ts';

/** What a topic is called: as the rubric says, or in our own words for the rest. */
export function topicTitle({ id, title }: Topic, words: ExplanationWords): string {
  if (title !== null) return visible(title);
  if (id === 'score') return words.explain.total.title;
  if (id === 'level') return words.explain.gates.title;
  const levels: Readonly<Record<string, string>> = words.terms.levels;
  return levels[id] ?? metricWords(id, words).title;
}
