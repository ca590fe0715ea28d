import type { Comparison } from '../../compare/comparison.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { channelNames } from './channelNames.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';
import { firstOf } from './firstOf.ts';
import { moreLines } from './moreLines.ts';

type Silo = Comparison['silos']['appeared'][number];

/** More in a row are not read. */
const most = 8;

/** How many groups of channels share nothing with each other, and which came and went. */
export const siloLines: ComparisonPart = (page, { silos }) => {
  const { words, style, inside } = page;
  const { silos: say, becomes } = words.comparison;
  const { before, after, appeared, dissolved } = silos;
  const count = (groups: readonly unknown[]) => String(Math.max(1, groups.length));
  const groups = say.groups(becomes(count(before), count(after)));
  const lines = [
    ...(before.length === after.length
      ? []
      : paragraph(groups, { columns: inside, paint: style.dim })),
    ...groupLines(page, appeared, say.appeared, ({ certain }) =>
      certain ? style.red('✗') : style.yellow('?'),
    ),
    ...groupLines(page, dissolved, say.dissolved, () => style.green('✓')),
  ];
  return section(say.title, lines, style);
};

function groupLines(
  page: ComparisonPage,
  groups: readonly Silo[],
  sentence: (channels: string) => string,
  sign: (group: Silo) => string,
): string[] {
  const [shown, others] = firstOf(groups, most);
  return [
    ...shown.flatMap((group) =>
      paragraph(sentence(channelNames(page, group.channels)), {
        columns: page.inside,
        lead: `${sign(group)} `,
      }),
    ),
    ...moreLines(page, others.length),
  ];
}
