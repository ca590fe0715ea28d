import type { Comparison } from '../../compare/comparison.ts';
import type { ComparisonTerms } from './comparisonTerms.ts';

/** The numbers of the whole that change, each with what it becomes. */
export function facts(
  terms: ComparisonTerms,
  comparison: Comparison,
): { label: string; text: string }[] {
  const { words, numbers } = terms;
  const { facts: say } = words.comparison;
  const { levels } = words.terms;
  const { level, score, coverage } = comparison;
  const known = changeOf(terms, numbers.percent(coverage.before), numbers.percent(coverage.after));
  const found: { label: string; text: string | null }[] = [
    { label: say.low, text: changeOf(terms, levels[level.before.low], levels[level.after.low]) },
    { label: say.high, text: changeOf(terms, levels[level.before.high], levels[level.after.high]) },
    {
      label: say.score,
      text: changeOf(terms, scoreText(terms, score.before), scoreText(terms, score.after)),
    },
    {
      label: say.scoreRange,
      text: changeOf(terms, rangeText(terms, score.before), rangeText(terms, score.after)),
    },
    { label: words.report.summary.progress, text: progressText(terms, comparison) },
    {
      label: words.report.summary.certainty,
      text: known && words.report.summary.coverage(known),
    },
  ];
  return found.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]));
}

/** Null where both sides read the same. */
function changeOf({ words }: ComparisonTerms, before: string, after: string): string | null {
  return before === after ? null : words.comparison.becomes(before, after);
}

type Score = Comparison['score']['before'];

function scoreText({ words, numbers }: ComparisonTerms, { estimate }: Score): string {
  return estimate === null ? words.comparison.facts.noScore : numbers.hundredths(estimate);
}

function rangeText({ words, numbers }: ComparisonTerms, { low, high }: Score): string {
  if (low === null || high === null) return words.comparison.facts.noScore;
  return words.comparison.range(numbers.hundredths(low), numbers.hundredths(high));
}

/** On the way to one level there are two shares; else each side has its own level. */
function progressText(terms: ComparisonTerms, { progress }: Comparison): string | null {
  const { words, numbers } = terms;
  const { summary: say } = words.report;
  const { before, after } = progress;
  if (before.share !== null && after.share !== null && after.next && before.next === after.next) {
    const shares = changeOf(terms, numbers.percent(before.share), numbers.percent(after.share));
    return shares && say.progressTo(shares, words.terms.levels[after.next]);
  }
  const text = ({ next, share }: Comparison['progress']['before']) => {
    if (next === null) return say.topReached;
    const level = words.terms.levels[next];
    return share === null
      ? say.progressUnknown(level)
      : say.progressTo(numbers.percent(share), level);
  };
  return changeOf(terms, text(before), text(after));
}
