import type { GapInShort } from '../../explain/explanation.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationPage } from './explanationPage.ts';

/** What is other about the first gaps: which come in, which go, or which comes before which. */
export function movedGaps(
  { words }: ExplanationPage,
  older: readonly GapInShort[],
  newer: readonly GapInShort[],
): string {
  const { sensitivity: say } = words.explain;
  const [come, gone] = [without(newer, older), without(older, newer)];
  if (come.length > 0 && gone.length > 0) return say.replaces(come, gone);
  if (come.length > 0) return say.joins(come);
  if (gone.length > 0) return say.leaves(gone);
  const place = newer.findIndex(({ criterion }, index) => criterion !== older[index]?.criterion);
  const [now, before] = [newer[place], older[place]];
  if (now && before) return say.before(visible(now.title), visible(before.title));
  const other = newer.find(({ blocks }, index) => blocks !== older[index]?.blocks);
  return other ? say.blocks(visible(other.title), words.terms.levels[other.blocks]) : '';
}

function without(gaps: readonly GapInShort[], others: readonly GapInShort[]): string[] {
  return gaps
    .filter(({ criterion }) => !others.some((other) => other.criterion === criterion))
    .map(({ title }) => visible(title));
}
