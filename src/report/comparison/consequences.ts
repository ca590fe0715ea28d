import { paragraph } from '../text/layout/paragraph.ts';
import type { ComparisonPart } from './comparisonPage.ts';
import { topicLines } from './topicLines.ts';
import { consequenceTopics } from './topics/consequenceTopics.ts';

const lossLines = topicLines(consequenceTopics.losses);
const gainLines = topicLines(consequenceTopics.gains);

/** What is lost and what is gained; or that it is nothing of what customers would notice. */
export const consequences: ComparisonPart = (page, comparison) => {
  const [losses, gains] = [lossLines(page, comparison), gainLines(page, comparison)];
  if (losses.length + gains.length === 0) {
    return paragraph(page.words.comparison.nothingElse, { columns: page.measure });
  }
  return [...losses, ...(losses.length > 0 && gains.length > 0 ? [''] : []), ...gains];
};
