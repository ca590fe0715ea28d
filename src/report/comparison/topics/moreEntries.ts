import type { ComparisonTerms } from '../comparisonTerms.ts';
import type { Entry } from './topic.ts';

/** How many there are besides; nothing where there are none. */
export function moreEntries({ words }: ComparisonTerms, left: number): Entry[] {
  return left === 0 ? [] : [{ sign: 'more', text: words.report.more(left), muted: true }];
}
