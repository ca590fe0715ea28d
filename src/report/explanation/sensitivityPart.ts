import type { ExplainedSensitivity } from '../../explain/explanation.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { Blocks, ExplanationPage } from './explanationPage.ts';
import { facts } from './facts.ts';
import { heading } from './heading.ts';
import { leewayTable } from './leewayTable.ts';
import { prose } from './prose.ts';

/** What of the rubric decides this result: how far each number can move before it is another. */
export function sensitivityPart(page: ExplanationPage, part: ExplainedSensitivity): Blocks {
  const { words, style, company } = page;
  const { sensitivity: say, kinds, level, today } = words.explain;
  const known: [string, string][] = [
    [level, words.terms.levels[part.level]],
    [
      say.firstGaps,
      part.gaps.length > 0 ? part.gaps.map(({ title }) => visible(title)).join('; ') : say.noGaps,
    ],
  ];
  return [
    heading(page, say.title, [kinds.sensitivity(part.id)]),
    prose(page, say.howTitle, say.how),
    section(today(company), facts(page, known), style),
    section(say.leeways, leewayTable(page, part), style),
  ];
}
