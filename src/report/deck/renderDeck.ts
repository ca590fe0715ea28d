import type { Assessment } from '../../assessment.ts';
import { type DeckWords, deckPage } from './deckPage.ts';
import { drawSlides } from './drawSlides.ts';
import { fixedZip } from './fixedZip.ts';
import { slidesOf } from './slidesOf.ts';

/**
 * The result as slides (PowerPoint, 16:9) of shapes, tables and a chart that can all be edited.
 * The same result gives the same bytes.
 */
export async function renderDeck(
  assessment: Assessment,
  { words }: { words: DeckWords },
): Promise<Uint8Array> {
  const slides = await slidesOf(assessment, words);
  const { company } = deckPage(assessment, words);
  const drawn = await drawSlides(slides, { company, locale: words.deck.locale });
  return fixedZip(drawn);
}
