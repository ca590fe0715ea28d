import type { ExplainedLevel } from '../../explain/explanation.ts';
import { section } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import type { Blocks, ExplanationPage } from './explanationPage.ts';
import { gateTable } from './gateTable.ts';
import { heading } from './heading.ts';
import { prose, proseList } from './prose.ts';
import { sourceLines } from './sourceLines.ts';

/** A level: what a customer meets, what it takes, whether the company is there, what sources say. */
export function levelPart(page: ExplanationPage, level: ExplainedLevel): Blocks {
  const { words, style, inside } = page;
  const { explain } = words;
  const { ladder: say } = explain;
  const names = Object.keys(words.terms.levels);
  const number = names.indexOf(level.id) + 1;
  const { meets, examples, differ, remarks } = explain.levels[level.id];
  const gates = level.gates.length > 0 ? gateTable(page, level.gates) : wrap(say.nothing, inside);
  const told = examples.map(({ source, text }) => `${text} (${source})`);
  return [
    heading(page, words.terms.levels[level.id], [
      level.id,
      explain.kinds.level(number, names.length),
    ]),
    prose(page, say.meets, meets),
    proseList(page, say.example, told),
    section(say.gates, gates, style),
    companyLines(page, level),
    proseList(page, say.differ, differ),
    proseList(page, say.remarks, remarks),
    section(
      explain.sourcesTitle,
      sourceLines(page, citedIn(page, [...told, ...differ, ...remarks])),
      style,
    ),
  ];
}

function companyLines(page: ExplanationPage, { id, assessed }: ExplainedLevel): string[] {
  if (!assessed) return [];
  const { words, company } = page;
  const { ladder: say } = words.explain;
  const { estimate, reached } = assessed;
  const stands = estimate === id ? '' : ` ${say.stands(words.terms.levels[estimate])}`;
  return prose(page, words.explain.today(company), `${say.reached[reached]}${stands}`);
}

/** The sources that the texts name by their numbers. */
function citedIn({ words }: ExplanationPage, texts: readonly string[]): string[] {
  const known = Object.keys(words.explain.sources);
  return known.filter((id) => texts.some((text) => new RegExp(`\\b${id}\\b`).test(text)));
}
