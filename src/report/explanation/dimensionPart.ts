import type { ExplainedDimension } from '../../explain/explanation.ts';
import { section } from '../text/layout/section.ts';
import { levelSentence } from '../text/levelSentence.ts';
import { scoreSentence } from '../text/scoreSentence.ts';
import { visible } from '../text/visible.ts';
import { criterionLines } from './criterionLines.ts';
import type { Blocks, ExplanationPage } from './explanationPage.ts';
import { facts } from './facts.ts';
import { heading } from './heading.ts';
import { prose } from './prose.ts';

/** A dimension: why it is there, what it consists of, and its score. */
export function dimensionPart(page: ExplanationPage, dimension: ExplainedDimension): Blocks {
  const { explain: say } = page.words;
  const { id, title, why, weight, criteria } = dimension;
  const lines = criteria.flatMap((criterion) => criterionLines(page, criterion));
  return [
    heading(page, title, [id, say.kinds.dimension, say.weight(String(weight))]),
    prose(page, say.why, visible(why)),
    companyLines(page, dimension),
    section(
      say.dimension.criteria,
      lines.length > 0 ? lines : [say.dimension.noCriteria],
      page.style,
    ),
  ];
}

function companyLines(page: ExplanationPage, { assessed }: ExplainedDimension): string[] {
  if (!assessed) return [];
  const { words, numbers, style, company } = page;
  const { explain: say } = words;
  const { score, level, coverage } = assessed;
  const known: [string, string][] = [
    [say.score, scoreSentence(score, page)],
    [say.coverage, say.coverageOf(numbers.percent(coverage))],
  ];
  if (level) known.push([say.level, levelSentence(level, words, (name) => name)]);
  return section(say.today(company), facts(page, known), style);
}
