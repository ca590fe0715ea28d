import type { Assessment } from '../../assessment.ts';
import { collapsed } from '../markdown/collapsed.ts';
import { markdownText } from '../markdown/markdownText.ts';
import type { DocumentPage, DocumentSection } from './documentPage.ts';

/** The unknowns that are worth asking about: the worthiest at once, the others behind a click. */
export const questionsSection: DocumentSection = (page) => {
  const { assessment, words, top } = page;
  if (assessment.questions.length === 0) return [];
  const first = assessment.questions.slice(0, top);
  const others = assessment.questions.slice(top);
  const items = (questions: Assessment['questions']) =>
    questions.map((question) => `- [ ] ${itemText(page, question)}`);
  const more = collapsed(words.document.moreQuestions(others.length), items(others));
  return [
    `## ${words.report.questions.title}`,
    '',
    ...items(first),
    ...(others.length > 0 ? ['', ...more] : []),
  ];
};

function itemText(
  { words, numbers, places }: DocumentPage,
  { question, settles, at }: Assessment['questions'][number],
): string {
  const { questions: say, list } = words.report;
  const worth = list([
    ...(settles.level ? [say.settlesLevel] : []),
    say.settlesScore(numbers.points(settles.score)),
  ]);
  return `${markdownText(question)} (${places([at])}) – *${worth}*`;
}
