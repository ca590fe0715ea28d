import type { AssessmentJourney } from '../../assessment.ts';
import { dataWordName } from './dataWordName.ts';
import type { Page } from './page.ts';

type Break = AssessmentJourney['breaks'][number];

/** All that is missing at a step for one reason. */
export interface BreakSentence {
  text: string;
  /** False where it is only possible. */
  certain: boolean;
  places: readonly Break['at'][];
}

/** Where a journey breaks, and why: one sentence for all that is missing at a step for one reason. */
export function breakSentences(
  page: Pick<Page, 'words' | 'channelName'>,
  { breaks }: AssessmentJourney,
): BreakSentence[] {
  return groupsOf(breaks).map((group) => sentenceOf(page, group));
}

function groupsOf(breaks: readonly Break[]): [Break, ...Break[]][] {
  const groups = new Map<string, [Break, ...Break[]]>();
  for (const each of breaks) {
    const key = JSON.stringify([each.step, each.from, each.reason, each.certain]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function sentenceOf(
  { words, channelName }: Pick<Page, 'words' | 'channelName'>,
  group: [Break, ...Break[]],
): BreakSentence {
  const { journeys: say } = words.report;
  const [{ on, from, reason, certain }] = group;
  const data = words.report.list(group.map((each) => dataWordName(each.data, words)));
  const why = from === null ? say.noSource : say.reasons[reason](channelName(from));
  const parts = [say.lacks(channelName(on), data), why, ...(certain ? [] : [say.uncertain])];
  return { text: parts.join('; '), certain, places: group.map(({ at }) => at) };
}
