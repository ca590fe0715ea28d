import { visible } from '../../text/visible.ts';
import type { DeckPart } from '../deckPage.ts';
import { shortPlace } from '../shortPlace.ts';
import { slideBody, type TableCell } from '../slide.ts';
import { tableItem } from '../tableItem.ts';

/** What the description says twice in two ways; no slide without any. */
export const contradictionSlide: DeckPart = ({ assessment, words, place }) => {
  if (assessment.contradictions.length === 0) return [];
  const { x, y, width, height } = slideBody;
  const rows = assessment.contradictions.map(({ message, at }): TableCell[] => [
    { text: '≠', size: 16, bold: true, colour: 'bad', align: 'center' },
    { text: visible(message), size: 13 },
    { text: shortPlace(at), size: 10, colour: 'muted' },
  ]);
  const columns = [34, width - 34 - 210, 210];
  const { item, left } = tableItem(rows, { x, y, columns, height, rowHeight: 34, mostLines: 3 });
  const notes = [
    ...assessment.contradictions.map(
      ({ message, at, related }) => `${visible(message)} (${place(at)}, ${place(related)})`,
    ),
    ...(left > 0 ? [words.deck.more(left)] : []),
  ];
  return [{ name: 'contradictions', title: words.deck.contradictions.title, items: [item], notes }];
};
