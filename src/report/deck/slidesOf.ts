import type { Assessment } from '../../assessment.ts';
import { type DeckPart, type DeckWords, deckPage } from './deckPage.ts';
import type { Slide } from './slide.ts';
import { contradictionSlide } from './slides/contradictionSlide.ts';
import { dimensionSlide } from './slides/dimensionSlide.ts';
import { journeySlides } from './slides/journeySlides.ts';
import { mapSlide } from './slides/mapSlide.ts';
import { matrixSlide } from './slides/matrixSlide.ts';
import { meaningSlide } from './slides/meaningSlide.ts';
import { methodSlide } from './slides/methodSlide.ts';
import { planSlides } from './slides/planSlides.ts';
import { questionSlide } from './slides/questionSlide.ts';
import { titleSlide } from './slides/titleSlide.ts';

/** In the order in which they are told. */
const parts: readonly DeckPart[] = [
  titleSlide,
  meaningSlide,
  dimensionSlide,
  mapSlide,
  matrixSlide,
  journeySlides,
  contradictionSlide,
  planSlides,
  questionSlide,
  methodSlide,
];

/** The slides of a result as plain data. */
export async function slidesOf(assessment: Assessment, words: DeckWords): Promise<Slide[]> {
  const page = deckPage(assessment, words);
  const slides: Slide[] = [];
  for (const part of parts) slides.push(...(await part(page)));
  return slides;
}
