import { markdownText } from '../markdown/markdownText.ts';
import type { DocumentSection } from './documentPage.ts';

/** Statements of the file that cannot both be meant. */
export const contradictionsSection: DocumentSection = ({ assessment, words, places }) => {
  if (assessment.contradictions.length === 0) return [];
  const items = assessment.contradictions.map(
    ({ message, at, related }) => `- ${markdownText(message)} (${places([at, related])})`,
  );
  return [`## ${words.report.contradictions.title}`, '', ...items];
};
