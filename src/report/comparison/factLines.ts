import type { Comparison } from '../../compare/comparison.ts';
import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { indented } from '../text/layout/section.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';

/** The numbers of the whole that change, before and after. */
export const factLines: ComparisonPart = (page, comparison) => {
  const { words, style, inside, numbers } = page;
  const { facts: say } = words.comparison;
  const { levels } = words.terms;
  const { level, score, coverage } = comparison;
  const known = changeOf(page, numbers.percent(coverage.before), numbers.percent(coverage.after));
  const facts: [label: string, text: string | null][] = [
    [say.low, changeOf(page, levels[level.before.low], levels[level.after.low])],
    [say.high, changeOf(page, levels[level.before.high], levels[level.after.high])],
    [say.score, changeOf(page, scoreText(page, score.before), scoreText(page, score.after))],
    [say.scoreRange, changeOf(page, rangeText(page, score.before), rangeText(page, score.after))],
    [words.report.summary.progress, progressText(page, comparison)],
    [words.report.summary.certainty, known && words.report.summary.coverage(known)],
  ];
  const changed = facts.filter((fact): fact is [string, string] => fact[1] !== null);
  const width = widest(changed.map(([label]) => label)) + 2;
  return indented(
    changed.flatMap(([label, text]) =>
      paragraph(text, { columns: inside, lead: style.dim(label) + fill(label, width) }),
    ),
  );
};

/** Null where both sides read the same. */
function changeOf({ words }: ComparisonPage, before: string, after: string): string | null {
  return before === after ? null : words.comparison.becomes(before, after);
}

type Score = Comparison['score']['before'];

function scoreText({ words, numbers }: ComparisonPage, { estimate }: Score): string {
  return estimate === null ? words.comparison.facts.noScore : numbers.hundredths(estimate);
}

function rangeText({ words, numbers }: ComparisonPage, { low, high }: Score): string {
  if (low === null || high === null) return words.comparison.facts.noScore;
  return words.comparison.range(numbers.hundredths(low), numbers.hundredths(high));
}

/** On the way to one level there are two shares; else each side has its own level. */
function progressText(page: ComparisonPage, { progress }: Comparison): string | null {
  const { words, numbers } = page;
  const { summary: say } = words.report;
  const { before, after } = progress;
  if (before.share !== null && after.share !== null && after.next && before.next === after.next) {
    const shares = changeOf(page, numbers.percent(before.share), numbers.percent(after.share));
    return shares && say.progressTo(shares, words.terms.levels[after.next]);
  }
  const [one, other] = [before, after].map(({ next, share }) => {
    if (next === null) return say.topReached;
    const level = words.terms.levels[next];
    return share === null
      ? say.progressUnknown(level)
      : say.progressTo(numbers.percent(share), level);
  });
  return changeOf(page, one ?? '', other ?? '');
}
