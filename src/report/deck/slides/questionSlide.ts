import { visible } from '../../text/visible.ts';
import type { DeckPage, DeckPart } from '../deckPage.ts';
import { shortPlace } from '../shortPlace.ts';
import { slideBody, type TableCell } from '../slide.ts';
import { tableItem } from '../tableItem.ts';
import { textItem } from '../textItem.ts';

/** The unknowns whose answers matter most. */
export const questionSlide: DeckPart = (page) => {
  const { assessment, words } = page;
  const { questions: say } = words.deck;
  const { x, y, width, height } = slideBody;
  if (assessment.questions.length === 0) {
    const text = textItem({ x, y, width, height: 80 }, [{ text: say.none, size: 18 }]);
    return [{ name: 'questions', title: say.title, items: [text], notes: [] }];
  }
  const head = [say.question, say.worth, say.where].map(
    (text): TableCell => ({ text, size: 10, colour: 'muted' }),
  );
  const rows = assessment.questions.map((question): TableCell[] => [
    { text: visible(question.question), size: 13 },
    { text: worthText(page, question), size: 11 },
    { text: shortPlace(question.at), size: 10, colour: 'muted' },
  ]);
  const columns = [width - 210 - 180, 210, 180];
  const { item, left } = tableItem([head, ...rows], { x, y, columns, height, rowHeight: 32 });
  const notes = assessment.questions.map(
    ({ question, about }) => `${visible(question)} (${visible(about)})`,
  );
  const more = left > 0 ? [words.deck.more(left)] : [];
  return [{ name: 'questions', title: say.title, items: [item], notes: [...notes, ...more] }];
};

function worthText(
  { words, numbers }: DeckPage,
  { settles }: DeckPage['assessment']['questions'][number],
): string {
  const { questions: say, list } = words.report;
  return list([
    ...(settles.level ? [say.settlesLevel] : []),
    ...(settles.score > 0 ? [say.settlesScore(numbers.points(settles.score))] : []),
  ]);
}
