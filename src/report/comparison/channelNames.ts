import type { ComparisonTerms } from './comparisonTerms.ts';
import { firstOf } from './firstOf.ts';

/** More in a row are not read. */
const most = 8;

/** The names of channels as a list; many are cut. */
export function channelNames(
  { words, channelName }: ComparisonTerms,
  channels: readonly string[],
): string {
  const [shown, others] = firstOf([...new Set(channels)], most);
  const names = words.report.list(shown.map(channelName));
  return others.length > 0 ? `${names} ${words.report.more(others.length)}` : names;
}
