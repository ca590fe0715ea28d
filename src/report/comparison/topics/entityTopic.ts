import type { Comparison } from '../../../compare/comparison.ts';
import { shortName } from '../../text/page.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';
import { firstOf } from '../firstOf.ts';
import type { ComparisonTopic, Entry } from './topic.ts';

/** More in a row are not read. */
const most = 12;

/** The channels, systems and teams that only one side has. */
export const entityTopic: ComparisonTopic = (terms, { channels, systems, teams }) => {
  const { entities: say } = terms.words.comparison;
  return {
    title: say.title,
    entries: [
      ...entriesOf(terms, channels, say.channels),
      ...entriesOf(terms, systems, say.systems),
      ...entriesOf(terms, teams, say.teams),
    ],
  };
};

type OnlyIn = Comparison['channels'];
type Sentences = Readonly<Record<'added' | 'gone', (number: number, names: string) => string>>;

/** More of something is not better by itself: what it brings is told elsewhere. */
function entriesOf({ words }: ComparisonTerms, sides: OnlyIn, say: Sentences): Entry[] {
  return (['added', 'gone'] as const).flatMap((side): Entry[] => {
    const items = sides[side];
    if (items.length === 0) return [];
    const [shown, others] = firstOf(items, most);
    const names = words.report.list(shown.map(({ id, name }) => shortName(name) || shortName(id)));
    const more = others.length > 0 ? ` ${words.report.more(others.length)}` : '';
    return [{ sign: 'point', text: say[side](items.length, names + more) }];
  });
}
