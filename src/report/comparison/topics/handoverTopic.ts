import type { ComparedHandover } from '../../../compare/comparison.ts';
import { unbroken } from '../../text/layout/wrap.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';
import { firstOf } from '../firstOf.ts';
import { directionSign } from './directionSign.ts';
import type { ComparisonTopic } from './topic.ts';

/** More pairs are not read. */
const most = 6;

/** The pairs of channels between which customers are known better or less, by how it changes. */
export const handoverTopic: ComparisonTopic = (terms, { handovers }) => {
  const { handovers: say, becomes } = terms.words.comparison;
  const groups = new Map<string, [ComparedHandover, ...ComparedHandover[]]>();
  for (const each of handovers) {
    const change = becomes(gradeText(terms, each.before), gradeText(terms, each.after));
    const group = groups.get(change);
    if (group) group.push(each);
    else groups.set(change, [each]);
  }
  const entries = [...groups].map(([change, pairs]) => ({
    sign: directionSign(pairs[0].direction),
    text: say.group(change, pairs.length),
    details: [{ sign: null, text: pairsText(terms, pairs), muted: true }],
  }));
  return { title: say.title, entries };
};

function gradeText({ words }: ComparisonTerms, { low, high }: ComparedHandover['before']): string {
  const { handovers: say } = words.comparison;
  return low === high ? say.grades[low] : say.between(say.grades[low], say.grades[high]);
}

function pairsText(
  { words, channelName }: ComparisonTerms,
  pairs: readonly ComparedHandover[],
): string {
  const [shown, others] = firstOf(pairs, most);
  const names = shown.map(({ from, to }) =>
    unbroken(words.comparison.handovers.pair(channelName(from), channelName(to))),
  );
  const more = others.length > 0 ? ` ${words.report.more(others.length)}` : '';
  return words.report.list(names) + more;
}
