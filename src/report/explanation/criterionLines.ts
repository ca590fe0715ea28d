import type { CriterionInShort } from '../../explain/explanation.ts';
import { spaces } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { scoreSentence } from '../text/scoreSentence.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationPage } from './explanationPage.ts';
import { valueText } from './valueText.ts';

const indent = 2;

/** A criterion as an item of a list, with more about it below. */
export function criterionLines(
  page: ExplanationPage,
  criterion: CriterionInShort,
  more: readonly string[] = [],
): string[] {
  const { words, style, inside } = page;
  const { id, title, weight } = criterion;
  const details = [
    words.explain.weight(String(weight)),
    ...more,
    ...assessedTexts(page, criterion),
  ];
  return [
    ...paragraph(`${visible(title)} (${visible(id)})`, { columns: inside, lead: '· ' }),
    ...details.flatMap((text) =>
      paragraph(text, { columns: inside, lead: spaces(indent), paint: style.dim }),
    ),
  ];
}

function assessedTexts(page: ExplanationPage, { unit, assessed }: CriterionInShort): string[] {
  if (!assessed) return [];
  const { explain } = page.words;
  const value = `${explain.value}: ${valueText(page, { assessed, unit })}`;
  if (assessed.score.low === null) return [value];
  return [value, `${explain.score}: ${scoreSentence(assessed.score, page)}`];
}
