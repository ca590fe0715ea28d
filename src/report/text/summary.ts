import { bar } from './layout/bar.ts';
import { fill, widest } from './layout/pad.ts';
import { paragraph } from './layout/paragraph.ts';
import { indented } from './layout/section.ts';
import { levelSentence } from './levelSentence.ts';
import type { Page, Section } from './page.ts';
import { scoreSentence } from './scoreSentence.ts';

const cells = 20;

/** The answer in four lines: level, score, how sure, and how far to the next level. */
export const summary: Section = (page) => {
  const { summary: say } = page.words.report;
  const { level, score, coverage } = page.assessment;
  const sure = (name: string) => (coverage < 1 ? say.levelCertain(name) : name);
  const facts = [
    [say.level, levelSentence(level, page.words, sure)],
    [say.score, scoreSentence(score, page)],
    [say.certainty, say.coverage(page.numbers.percent(coverage))],
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

function progressSentence({ assessment: { progress }, words, style, numbers }: Page): string {
  const { summary: say } = words.report;
  if (progress.next === null) return say.topReached;
  if (progress.share === null) return say.progressUnknown(words.terms.levels[progress.next]);
  const drawn = bar([{ until: progress.share, symbol: '█', paint: style.cyan }], cells, () =>
    style.dim('░'),
  );
  return `${drawn} ${say.progressTo(numbers.percent(progress.share), words.terms.levels[progress.next])}`;
}
