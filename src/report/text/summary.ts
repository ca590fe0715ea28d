import { bar } from './layout/bar.ts';
import { fill, widest } from './layout/pad.ts';
import { paragraph } from './layout/paragraph.ts';
import { indented } from './layout/section.ts';
import type { Page, Section } from './page.ts';

const cells = 20;

/** The answer in four lines: level, score, how sure, and how far to the next level. */
export const summary: Section = (page) => {
  const { summary: say } = page.words.report;
  const facts = [
    [say.level, levelSentence(page)],
    [say.score, scoreSentence(page)],
    [say.certainty, say.coverage(page.numbers.percent(page.assessment.coverage))],
    [say.progress, progressSentence(page)],
  ] as const;
  const label = widest(facts.map(([name]) => name)) + 2;
  return indented(
    facts.flatMap(([name, text]) => {
      const lead = page.style.dim(name) + fill(name, label);
      return paragraph(text, { columns: page.measure - 2, lead });
    }),
  );
};

function levelSentence({
  assessment: { level, coverage },
  words: { report, terms },
}: Page): string {
  const { estimate, low, high } = level;
  const name = terms.levels[estimate];
  const { summary: say } = report;
  if (low === high) return coverage < 1 ? say.levelCertain(name) : name;
  if (estimate === low) return say.levelAtLeast(name, terms.levels[high]);
  if (estimate === high) return say.levelAtMost(name, terms.levels[low]);
  return say.levelBetween(name, terms.levels[low], terms.levels[high]);
}

function scoreSentence({ assessment: { score }, words: { report }, numbers }: Page): string {
  const { estimate, low, high } = score;
  const { summary: say } = report;
  if (low === null || high === null) return say.scoreUnknown;
  const [lowest, highest] = [numbers.points(low), numbers.points(high)];
  if (estimate === null) return say.scoreOnlyBetween(lowest, highest);
  if (lowest === highest) return say.scoreOf(numbers.points(estimate));
  return say.scoreBetween(numbers.points(estimate), lowest, highest);
}

function progressSentence({ assessment: { progress }, words, style, numbers }: Page): string {
  const { summary: say } = words.report;
  if (progress.next === null) return say.topReached;
  if (progress.share === null) return say.progressUnknown(words.terms.levels[progress.next]);
  const drawn = bar([{ until: progress.share, symbol: '█', paint: style.cyan }], cells, () =>
    style.dim('░'),
  );
  return `${drawn} ${say.progressTo(numbers.percent(progress.share), words.terms.levels[progress.next])}`;
}
