import { scoreText } from '../../picture/dimensionsInWords.ts';
import { visible } from '../../text/visible.ts';
import type { DeckPage, DeckPart } from '../deckPage.ts';
import { type SlideItem, slideBody, type TableCell } from '../slide.ts';
import { tableItem } from '../tableItem.ts';

/** Fewer make no figure. */
const fewest = 3;

/** The scores of the dimensions: a chart that can be edited, and the numbers. */
export const dimensionSlide: DeckPart = (page) => {
  const { assessment, words } = page;
  const { title, dimension: heading } = words.deck.dimensions;
  const { dimensions } = assessment;
  if (dimensions.length === 0) return [];
  const { x, y, width, height } = slideBody;
  const radar = radarItem(page);
  const left = radar ? 440 : 0;
  const say = words.report.dimensions;
  const head: TableCell[] = [
    { text: heading, size: 11, colour: 'muted' },
    { text: say.score, size: 11, colour: 'muted', align: 'right' },
    { text: say.weight, size: 11, colour: 'muted', align: 'right' },
  ];
  const rows = dimensions.map((each): TableCell[] => [
    { text: visible(each.title), size: 13 },
    { text: scoreText(each.score, words, page.numbers), size: 13, align: 'right' },
    { text: page.numbers.days(each.weight), size: 13, align: 'right', colour: 'muted' },
  ]);
  const columns = [width - left - 190, 130, 60];
  const table = tableItem([head, ...rows], { x: x + left, y, columns, height, rowHeight: 30 });
  const items: SlideItem[] = [...(radar ? [radar] : []), table.item];
  return [{ name: 'dimensions', title, items, notes: criterionNotes(page) }];
};

function radarItem({ assessment, words }: DeckPage): SlideItem | null {
  const { dimensions: say } = words.report;
  // What is not known has no place on an axis: the table beside tells it.
  const assessed = assessment.dimensions.flatMap(({ title, score: { estimate, low, high } }) =>
    estimate === null || low === null || high === null
      ? []
      : [{ title: visible(title), low, high, estimate }],
  );
  if (assessed.length < fewest) return null;
  const { x, y, height } = slideBody;
  return {
    kind: 'radar',
    box: { x, y, width: 424, height },
    labels: assessed.map(({ title }) => title),
    series: [
      { name: say.possible, values: assessed.map(({ high }) => high), colour: 'grade-recognised' },
      { name: say.estimated, values: assessed.map(({ estimate }) => estimate), colour: 'accent' },
      { name: say.proved, values: assessed.map(({ low }) => low), colour: 'today' },
    ],
  };
}

function criterionNotes({ assessment, words, numbers }: DeckPage): string[] {
  return assessment.criteria.map(({ title, value, unit, status }) => {
    const text =
      status === 'not-applicable'
        ? words.picture.notAssessed
        : numbers.value({ value, unit, needed: 0 });
    return `${visible(title)}: ${text}`;
  });
}
