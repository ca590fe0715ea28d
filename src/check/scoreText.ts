import type { CheckWords } from './checkWords.ts';

/** A score, never rounded up to one that is asked for. */
export function scoreText(score: number, { result }: Pick<CheckWords, 'result'>): string {
  return result.number(Math.floor(score * 10 + 1e-6) / 10);
}
