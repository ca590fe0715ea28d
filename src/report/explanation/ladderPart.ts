import type { ExplainedLadder } from '../../explain/explanation.ts';
import { section } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import { levelSentence } from '../text/levelSentence.ts';
import { visible } from '../text/visible.ts';
import type { Blocks, ExplanationPage } from './explanationPage.ts';
import { facts } from './facts.ts';
import { gateTable } from './gateTable.ts';
import { heading } from './heading.ts';
import { prose } from './prose.ts';

/** The level: how it comes about, where the company stands, and every gate. */
export function ladderPart(page: ExplanationPage, ladder: ExplainedLadder): Blocks {
  const { words, style } = page;
  const { gates: say, kinds } = words.explain;
  return [
    heading(page, say.title, [ladder.id, kinds.ladder]),
    prose(page, say.howTitle, say.how),
    companyLines(page, ladder),
    section(say.levels, gateTable(page, ladder.gates), style),
  ];
}

function companyLines(page: ExplanationPage, { assessed, gates }: ExplainedLadder): string[] {
  if (!assessed) return [];
  const { words, style, inside, company } = page;
  const { gates: say, level, today } = words.explain;
  const stopping = gates.filter(
    (gate) => gate.assessed?.outcome === 'unmet' || gate.assessed?.outcome === 'unknown',
  );
  const first = stopping[0]?.level;
  const titles = stopping.filter((gate) => gate.level === first).map(({ title }) => visible(title));
  const why = first === undefined ? say.top : say.stops(words.terms.levels[first], titles);
  return section(
    today(company),
    [
      ...facts(page, [[level, levelSentence(assessed, words, (name) => name)]]),
      ...wrap(why, inside),
    ],
    style,
  );
}
