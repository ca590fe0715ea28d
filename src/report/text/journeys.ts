import type { AssessmentJourney } from '../../assessment.ts';
import { breakLines } from './journeyBreaks.ts';
import { stepLines } from './journeySteps.ts';
import { journeyVerdict } from './journeyVerdict.ts';
import { indented, section } from './layout/section.ts';
import { truncate } from './layout/truncate.ts';
import { wrap } from './layout/wrap.ts';
import type { Page, Section } from './page.ts';
import { visible } from './visible.ts';

const longestTitle = 80;

/** The journeys step by step, with the points where customers start over. */
export const journeys: Section = (page) => {
  const { assessment, words, style } = page;
  const lines = assessment.journeys.flatMap((journey, index) => [
    ...(index === 0 ? [] : ['']),
    ...journeyLines(page, journey),
  ]);
  return section(words.report.journeys.title, lines, style);
};

function journeyLines(page: Page, journey: AssessmentJourney): string[] {
  const title = truncate(visible(journey.name), longestTitle);
  const lines = wrap(`${title}: ${journeyVerdict(journey, page.words)}`, page.measure - 2);
  return [...lines, ...indented([...stepLines(page, journey), ...breakLines(page, journey)])];
}
