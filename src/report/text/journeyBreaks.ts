import type { AssessmentJourney } from '../../assessment.ts';
import { breakSentences } from './breakSentences.ts';
import type { Page } from './page.ts';
import { statement } from './statement.ts';

/** Where a journey breaks, and why, each with its places. */
export function breakLines(page: Page, journey: AssessmentJourney): string[] {
  return breakSentences(page, journey).flatMap(({ text, certain, places }) => {
    const lead = certain ? page.style.red('✗') : page.style.yellow('?');
    return statement(page, `${lead} `, text, places, 2);
  });
}
