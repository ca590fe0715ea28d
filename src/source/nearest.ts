import { distance } from 'fastest-levenshtein';

/** Comparing with more words than this would cost more than the suggestion is worth. */
const MOST = 20_000;

/**
 * The known word nearest to a misspelt one, or null where none is near enough to be meant.
 * Case, `-`, `_` and spaces are taken as equal.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length > MOST || word.length > 100) return null;
  const wanted = fold(word);
  let best: string | null = null;
  let bestDistance = Math.ceil(wanted.length / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const apart = distance(wanted, fold(candidate));
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}
