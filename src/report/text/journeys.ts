import type { AssessmentJourney } from '../../assessment.ts';
import { breakLines } from './journeyBreaks.ts';
import { stepLines } from './journeySteps.ts';
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
  const lines = wrap(`${title}: ${verdictOf(page, journey)}`, page.measure - 2);
  return [...lines, ...indented([...stepLines(page, journey), ...breakLines(page, journey)])];
}

/** What becomes of the journey, in a few words. */
function verdictOf(
  { words }: Page,
  { breaks, repeats, possibleRepeats, continuity }: AssessmentJourney,
): string {
  const { journeys: say } = words.report;
  if (repeats > 0) {
    const possible = possibleRepeats > 0 ? [say.alsoPossible(possibleRepeats)] : [];
    return words.report.list([say.repeats(repeats), ...possible]);
  }
  if (breaks.some(({ certain }) => certain)) return say.missing;
  if (possibleRepeats > 0) return say.possibleRepeats(possibleRepeats);
  if (breaks.length > 0) return say.possiblyMissing;
  return continuity === null ? say.notAssessed : say.unbroken;
}
