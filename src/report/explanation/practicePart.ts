import type { ExplainedPractice } from '../../explain/explanation.ts';
import { section } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import { visible } from '../text/visible.ts';
import type { Blocks, ExplanationPage } from './explanationPage.ts';
import { facts } from './facts.ts';
import { heading } from './heading.ts';
import { metricWords } from './metricWords.ts';
import { place } from './place.ts';
import { prose, proseList } from './prose.ts';
import { settingLines } from './settingLines.ts';

/** A practice: what is asked, what a yes implies, and what the company says. */
export function practicePart(page: ExplanationPage, practice: ExplainedPractice): Blocks {
  const { explain: say } = page.words;
  const { id, title, question, criteria } = practice;
  const asking = criteria.map((each) => `${visible(each.title)} (${visible(each.id)})`);
  return [
    heading(page, title, [id, say.kinds.practice]),
    prose(page, say.practice.question, visible(question)),
    section(say.practice.implies, impliedLines(page, practice), page.style),
    proseList(page, say.practice.criteria, asking.length > 0 ? asking : [say.practice.noCriteria]),
    companyLines(page, practice),
  ];
}

function impliedLines(page: ExplanationPage, { implies }: ExplainedPractice): string[] {
  const { practice: say } = page.words.explain;
  if (!implies) return wrap(say.impliesNothing, page.inside);
  const { metric, unit, settings, atLeast } = implies;
  const nothing = { estimate: null, low: null, high: null };
  const needed = page.numbers.needed({ value: nothing, needed: atLeast, unit });
  return [
    ...wrap(say.impliesOf(metricWords(metric, page.words).title, metric, needed), page.inside),
    ...settingLines(page, settings),
  ];
}

function companyLines(page: ExplanationPage, { assessed }: ExplainedPractice): string[] {
  if (!assessed) return [];
  const { words, style, company } = page;
  const { explain: say } = words;
  const said =
    assessed.answer === null
      ? say.practice.notStated
      : words.terms.practiceAnswers[assessed.answer];
  const known: [string, string][] = [
    assessed.status === 'not-applicable'
      ? [say.status, `${say.statuses[assessed.status]}: ${visible(assessed.reason ?? '')}`]
      : [say.practice.answer, assessed.at ? `${said} ${place(assessed.at)}` : said],
    ...assessed.contradictions.map(({ message, at }): [string, string] => [
      say.practice.contradiction,
      `${visible(message)} ${place(at)}`,
    ]),
  ];
  return section(say.today(company), facts(page, known), style);
}
