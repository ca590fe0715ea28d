import type { ComparedHandover } from '../../compare/comparison.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { unbroken } from '../text/layout/wrap.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';
import { directionSign } from './directionSign.ts';
import { firstOf } from './firstOf.ts';

/** More pairs are not read. */
const most = 6;

/** The pairs of channels between which customers are known better or less, by how it changes. */
export const handoverLines: ComparisonPart = (page, { handovers }) => {
  const { words, style, inside } = page;
  const { handovers: say, becomes } = words.comparison;
  const groups = new Map<string, ComparedHandover[]>();
  for (const each of handovers) {
    const change = becomes(gradeText(page, each.before), gradeText(page, each.after));
    groups.set(change, [...(groups.get(change) ?? []), each]);
  }
  const lines = [...groups].flatMap(([change, pairs]) => [
    ...paragraph(say.group(change, pairs.length), {
      columns: inside,
      lead: `${directionSign(pairs[0]?.direction ?? 'same', style)} `,
    }),
    ...paragraph(pairsText(page, pairs), { columns: inside, lead: '  ', paint: style.dim }),
  ]);
  return section(say.title, lines, style);
};

function gradeText({ words }: ComparisonPage, { low, high }: ComparedHandover['before']): string {
  const { handovers: say } = words.comparison;
  return low === high ? say.grades[low] : say.between(say.grades[low], say.grades[high]);
}

function pairsText(
  { words, channelName }: ComparisonPage,
  pairs: readonly ComparedHandover[],
): string {
  const [shown, others] = firstOf(pairs, most);
  const names = shown.map(({ from, to }) =>
    unbroken(words.comparison.handovers.pair(channelName(from), channelName(to))),
  );
  const more = others.length > 0 ? ` ${words.report.more(others.length)}` : '';
  return words.report.list(names) + more;
}
