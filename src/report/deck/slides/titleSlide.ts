import { levelSentence } from '../../text/levelSentence.ts';
import { scoreSentence } from '../../text/scoreSentence.ts';
import { visible } from '../../text/visible.ts';
import type { DeckPart } from '../deckPage.ts';
import { type SlideItem, slideBody } from '../slide.ts';
import { spectrumItems } from '../spectrumItems.ts';
import { textItem } from '../textItem.ts';

/** The answer: the level on its ladder, the score, and how sure all that is. */
export const titleSlide: DeckPart = (page) => {
  const { assessment, words, company, numbers } = page;
  const { level, coverage, rubric, company: about } = assessment;
  const { x, width } = slideBody;
  const sure = (name: string) => (coverage < 1 ? words.report.summary.levelCertain(name) : name);
  const facts = [
    scoreText(page),
    words.report.summary.coverage(numbers.percent(coverage)),
    ...(about.claims === null ? [] : [words.deck.claimed(words.terms.levels[about.claims])]),
  ];
  const items: SlideItem[] = [
    textItem({ x: 0, y: 0, width: 14, height: 540 }, [], { fill: 'accent' }),
    textItem({ x, y: 56, width, height: 96 }, [{ text: company, size: 34, bold: true }], {
      valign: 'bottom',
      mostLines: 2,
    }),
    textItem({ x, y: 156, width, height: 30 }, [
      { text: words.deck.subtitle, size: 16, colour: 'muted' },
    ]),
    ...spectrumItems(assessment, words, { x: x + 40, y: 220, width: width - 80, height: 92 }),
    textItem({ x, y: 340, width, height: 40 }, [
      { text: levelSentence(level, words, sure), size: 22, bold: true, colour: 'accent' },
    ]),
    textItem(
      { x, y: 384, width, height: 84 },
      facts.map((text) => ({ text, size: 15 })),
    ),
    textItem({ x, y: 496, width, height: 22 }, [
      {
        text: words.report.rubricLine(
          visible(rubric.title),
          visible(rubric.id),
          visible(rubric.version),
          visible(assessment.tool.version),
        ),
        size: 10,
        colour: 'muted',
      },
    ]),
  ];
  return [{ name: 'title', title: '', items, notes: assessment.notes.map(visible) }];
};

function scoreText(page: Parameters<DeckPart>[0]): string {
  return scoreSentence(page.assessment.score, page);
}
