import { markdownText } from '../markdown/markdownText.ts';
import type { DocumentSection } from './documentPage.ts';

/** What was left out and why, and what else a reader should know. */
export const notesSection: DocumentSection = ({ assessment, words }) => {
  const left = assessment.criteria.flatMap(({ status, reason, title }) =>
    status === 'not-applicable' && reason !== null
      ? [`- ${markdownText(title)}: ${markdownText(reason)}`]
      : [],
  );
  const notes = assessment.notes.map((note) => `- ${markdownText(note)}`);
  const { leftOut, notes: say } = words.report;
  return [
    ...(left.length > 0 ? [`## ${leftOut.title}`, '', ...left] : []),
    ...(left.length > 0 && notes.length > 0 ? [''] : []),
    ...(notes.length > 0 ? [`## ${say.title}`, '', ...notes] : []),
  ];
};
