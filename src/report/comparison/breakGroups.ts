import type { ComparedJourney } from '../../compare/comparison.ts';
import { dataWordName } from '../text/dataWordName.ts';
import type { ComparisonTerms } from './comparisonTerms.ts';

type Break = ComparedJourney['breaks']['appeared'][number];

/** Breaks at one place for one reason, in the names that people know. */
export interface BreakGroup extends Pick<Break, 'reason' | 'certain'> {
  on: string;
  from: string | null;
  data: string;
}

/** Breaks that one sentence can tell together. */
export function breakGroups(page: ComparisonTerms, breaks: readonly Break[]): BreakGroup[] {
  const groups = new Map<string, [Break, ...Break[]]>();
  for (const each of breaks) {
    const key = JSON.stringify([each.step, each.on, each.from, each.reason, each.certain]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((group) => {
    const [{ on, from, reason, certain }] = group;
    return {
      on: page.channelName(on),
      from: from === null ? null : page.channelName(from),
      data: page.words.report.list(group.map(({ data }) => dataWordName(data, page.words))),
      reason,
      certain,
    };
  });
}
