import type { Assessment } from '../../assessment.ts';
import type { deck } from '../../text/en/deck.ts';
import type { explain } from '../../text/en/explain.ts';
import type { picture } from '../../text/en/picture.ts';
import type { plan } from '../../text/en/plan.ts';
import { type PlanPage, planPage } from '../plan/planPage.ts';
import type { ReportWords } from '../reportWords.ts';
import { plainStyle } from '../style.ts';
import { type Page, pageOf } from '../text/page.ts';
import { visible } from '../text/visible.ts';
import type { Slide } from './slide.ts';

/** The words of a deck, in one language. */
export interface DeckWords extends ReportWords {
  deck: typeof deck;
  explain: Pick<typeof explain, 'sources'>;
  picture: typeof picture;
  plan: typeof plan;
}

/** What every slide is made from. */
export interface DeckPage extends Page {
  words: DeckWords;
  company: string;
  /** The plan with its words; null where the result has none. */
  plan: PlanPage | null;
}

/** The slides about one subject; none where there is nothing to say. */
export type DeckPart = (page: DeckPage) => Slide[] | Promise<Slide[]>;

/** Prepares what the slides share. */
export function deckPage(assessment: Assessment, words: DeckWords): DeckPage {
  const options = { words, style: plainStyle, width: 100, top: 0 };
  return {
    ...pageOf(assessment, options),
    words,
    company: visible(assessment.company.name ?? '') || words.report.header.unnamed,
    plan: assessment.plan && planPage(assessment, options),
  };
}
