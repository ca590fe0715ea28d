import type { ShownGrade } from '../../picture/gradeSign.ts';
import { type HandoverGrades, handoverGrades } from '../../picture/handoverGrades.ts';
import type { ColourName } from '../../picture/palette.ts';
import { visible } from '../../text/visible.ts';
import type { DeckPage, DeckPart } from '../deckPage.ts';
import { type SlideItem, slideBody, type TableCell } from '../slide.ts';
import { tableItem } from '../tableItem.ts';
import { textItem } from '../textItem.ts';

/** A table of more channels than this cannot be read on a slide. */
const mostChannels = 18;
const nameWidth = 168;
const legendHeight = 36;

const looks: Readonly<Record<ShownGrade, { fill: ColourName; colour: ColourName }>> = {
  known: { fill: 'grade-known', colour: 'on-accent' },
  recognised: { fill: 'grade-recognised', colour: 'ink' },
  shared: { fill: 'grade-shared', colour: 'ink' },
  nothing: { fill: 'grade-nothing', colour: 'muted' },
  unknown: { fill: 'warn-soft', colour: 'warn' },
};
const grades = ['known', 'recognised', 'shared', 'nothing', 'unknown'] as const;

/** How far the customers of each channel are known on the others. */
export const matrixSlide: DeckPart = (page) => {
  const { assessment, words } = page;
  const { matrix: say } = words.deck;
  const count = assessment.channels.length;
  if (count < 2) return [];
  const { x, y, width, height } = slideBody;
  if (count > mostChannels || assessment.handovers.length === 0) {
    const text = textItem({ x, y, width, height: 60 }, [{ text: say.tooMany(count), size: 16 }]);
    return [{ name: 'matrix', title: say.title, items: [text], notes: handoverNotes(page) }];
  }
  const rows = rowsOf(page, handoverGrades(assessment));
  const cell = Math.min(56, (width - nameWidth) / count);
  const rowHeight = Math.min(28, (height - legendHeight - 30) / (count + 1));
  const table = tableItem(rows, {
    x,
    y,
    columns: [nameWidth, ...Array.from({ length: count }, () => cell)],
    height: height - legendHeight - 4,
    rowHeight,
    mostLines: 1,
  });
  const items = [table.item, ...legendItems(page)];
  return [{ name: 'matrix', title: say.title, items, notes: handoverNotes(page) }];
};

/** Columns bear the numbers of the rows, which leaves room for the names once. */
function rowsOf({ channelName, words }: DeckPage, { ids, gradeOf }: HandoverGrades): TableCell[][] {
  const { customersOf, signs } = words.deck.matrix;
  const head: TableCell[] = [
    { text: customersOf, size: 10, colour: 'muted' },
    ...ids.map(
      (_, index): TableCell => ({
        text: String(index + 1),
        size: 10,
        colour: 'muted',
        align: 'center',
      }),
    ),
  ];
  const size = ids.length > 13 ? 9 : 11;
  return [
    head,
    ...ids.map((from, index): TableCell[] => [
      { text: `${index + 1}  ${channelName(from)}`, size },
      ...ids.map((to): TableCell => {
        const grade = gradeOf(from, to);
        if (grade === null)
          return { text: '', size, ...(from === to && { fill: 'line' as const }) };
        return { text: signs[grade], size, bold: true, align: 'center', ...looks[grade] };
      }),
    ]),
  ];
}

function legendItems({ words }: DeckPage): SlideItem[] {
  const { matrix: say } = words.deck;
  const { grades: names, unknown } = words.report.handovers;
  const { x, y, width, height } = slideBody;
  const top = y + height - 30;
  const step = width / grades.length;
  return grades.map((grade, index) =>
    textItem(
      { x: x + index * step, y: top, width: step - 6, height: 30 },
      [
        {
          text: `${say.signs[grade]} ${grade === 'unknown' ? unknown : names[grade]}`,
          size: 10,
          colour: looks[grade].colour,
        },
      ],
      { fill: looks[grade].fill, mostLines: 2, valign: 'middle', inset: 3 },
    ),
  );
}

function handoverNotes({ assessment, channelName, words }: DeckPage): string[] {
  const { grades: names, unknown } = words.report.handovers;
  return assessment.handovers
    .slice(0, 200)
    .map(
      ({ from, to, low, high }) =>
        `${visible(channelName(from))} → ${visible(channelName(to))}: ${low === high ? names[low] : unknown}`,
    );
}
