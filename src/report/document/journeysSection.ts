import type { AssessmentJourney } from '../../assessment.ts';
import { markdownText } from '../markdown/markdownText.ts';
import { journeyDiagram } from '../mermaid/journeyDiagram.ts';
import { breakSentences } from '../text/breakSentences.ts';
import { journeyVerdict } from '../text/journeyVerdict.ts';
import { visible } from '../text/visible.ts';
import type { DocumentPage, DocumentSection } from './documentPage.ts';

/** Each journey as a picture, with the points where customers start over. */
export const journeysSection: DocumentSection = (page) => {
  const { assessment, words } = page;
  if (assessment.journeys.length === 0) return [];
  return [
    `## ${words.report.journeys.title}`,
    ...assessment.journeys.flatMap((journey) => ['', ...journeyLines(page, journey)]),
  ];
};

function journeyLines(page: DocumentPage, journey: AssessmentJourney): string[] {
  const { words, places } = page;
  const breaks = breakSentences(page, journey).map(
    ({ text, certain, places: at }) =>
      `- ${certain ? '✗' : '?'} ${markdownText(text)} (${places(at)})`,
  );
  return [
    `### ${markdownText(visible(journey.name))}`,
    '',
    `*${markdownText(journeyVerdict(journey, words))}*`,
    ...(journey.steps.length === 0
      ? []
      : ['', '```mermaid', ...journeyDiagram(journey, page), '```']),
    ...(breaks.length === 0 ? [] : ['', ...breaks]),
  ];
}
