import type { ExplainedScore } from '../../explain/explanation.ts';
import { section } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import { scoreSentence } from '../text/scoreSentence.ts';
import type { Blocks, ExplanationPage } from './explanationPage.ts';
import { facts } from './facts.ts';
import { heading } from './heading.ts';
import { prose } from './prose.ts';
import { scoreTree } from './scoreTree.ts';

/** The score: how it comes about, and the tree from the total to the criteria. */
export function scorePart(page: ExplanationPage, score: ExplainedScore): Blocks {
  const { words, style } = page;
  const { total: say, kinds } = words.explain;
  return [
    heading(page, say.title, [score.id, kinds.score]),
    prose(page, say.howTitle, say.how),
    companyLines(page, score),
    section(say.madeOf, scoreTree(page, score), style),
  ];
}

function companyLines(page: ExplanationPage, { assessed, dimensions }: ExplainedScore): string[] {
  if (!assessed) return [];
  const { words, numbers, style, inside, company } = page;
  const { total: say, score, coverage, coverageOf, today } = words.explain;
  const moved = [assessed, ...dimensions].some((part) => part.moved !== 0);
  return section(
    today(company),
    [
      ...facts(page, [
        [score, scoreSentence(assessed.score, page)],
        [coverage, coverageOf(numbers.percent(assessed.coverage))],
      ]),
      ...(assessed.score.estimate === null ? wrap(say.nothing, inside) : []),
      ...(moved ? wrap(say.movedWhy, inside) : []),
    ],
    style,
  );
}
