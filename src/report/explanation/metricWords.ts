import type { ExplanationWords } from './explanationWords.ts';

/** What a metric is called and how it works. */
export function metricWords(
  id: string,
  { explain }: ExplanationWords,
): { title: string; how: string } {
  const known: Readonly<Record<string, { title: string; how: string }>> = explain.metrics;
  return known[id] ?? { title: id, how: '' };
}
