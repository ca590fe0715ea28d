import type { Comparison } from '../../../compare/comparison.ts';
import { channelNames } from '../channelNames.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';
import { firstOf } from '../firstOf.ts';
import { moreEntries } from './moreEntries.ts';
import type { ComparisonTopic, Entry, EntrySign } from './topic.ts';

type Silo = Comparison['silos']['appeared'][number];

/** More in a row are not read. */
const most = 8;

/** How many groups of channels share nothing with each other, and which came and went. */
export const siloTopic: ComparisonTopic = (terms, { silos }) => {
  const { silos: say, becomes } = terms.words.comparison;
  const { before, after, appeared, dissolved } = silos;
  const count = (groups: readonly unknown[]) => String(Math.max(1, groups.length));
  const groups = say.groups(becomes(count(before), count(after)));
  const entries: Entry[] = [
    ...(before.length === after.length ? [] : [{ sign: null, text: groups, muted: true }]),
    ...groupEntries(terms, appeared, say.appeared, ({ certain }) => (certain ? 'lost' : 'perhaps')),
    ...groupEntries(terms, dissolved, say.dissolved, () => 'gained'),
  ];
  return { title: say.title, entries };
};

function groupEntries(
  terms: ComparisonTerms,
  groups: readonly Silo[],
  sentence: (channels: string) => string,
  sign: (group: Silo) => EntrySign,
): Entry[] {
  const [shown, others] = firstOf(groups, most);
  return [
    ...shown.map((group) => ({
      sign: sign(group),
      text: sentence(channelNames(terms, group.channels)),
    })),
    ...moreEntries(terms, others.length),
  ];
}
