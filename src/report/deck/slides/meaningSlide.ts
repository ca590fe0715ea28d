import { gatesAhead } from '../../text/gatesAhead.ts';
import { visible } from '../../text/visible.ts';
import type { DeckPage, DeckPart } from '../deckPage.ts';
import { type SlideItem, slideBody, type TableCell } from '../slide.ts';
import { tableItem } from '../tableItem.ts';
import { textItem } from '../textItem.ts';

const signs = { met: '✓', unmet: '✗', unknown: '?', 'passed-over': '–' } as const;
/** More would hide that one has to begin somewhere. */
const firstSteps = 3;

const colours = { met: 'good', unmet: 'bad', unknown: 'warn', 'passed-over': 'muted' } as const;

/** What the level means for customers, and what keeps the company from the next one. */
export const meaningSlide: DeckPart = (page) => {
  const { assessment, words } = page;
  const { meaning: say } = words.deck;
  const { x, y, width, height } = slideBody;
  const { goal } = gatesAhead(assessment);
  const isTop = assessment.progress.next === null && goal === assessment.level.estimate;
  const level = assessment.level.estimate;
  const items: SlideItem[] = [
    textItem(
      { x, y, width: 264, height: 196 },
      [
        { text: words.terms.levels[level], size: 20, bold: true, colour: 'accent' },
        { text: say.levels[level], size: 15 },
      ],
      { fill: 'panel', inset: 16, shape: 'rect' },
    ),
    textItem(
      { x, y: y + 212, width: 264, height: height - 212 },
      progressTexts(page).map((text, index) => ({ text, size: index === 0 ? 15 : 13 })),
      { fill: 'panel', inset: 16 },
    ),
    textItem({ x: x + 288, y, width: width - 288, height: 32 }, [
      {
        text: isTop ? say.top : say.blocks(words.terms.levels[goal]),
        size: 16,
        bold: true,
      },
    ]),
    gateTable(page, { x: x + 288, y: y + 36, width: width - 288, height: height - 36 }),
  ];
  return [{ name: 'meaning', title: say.title, items, notes: gapNotes(page) }];
};

function progressTexts({ assessment, words, numbers, plan }: DeckPage): string[] {
  const { summary: say } = words.report;
  const { next, share } = assessment.progress;
  const progress =
    next === null
      ? say.topReached
      : share === null
        ? say.progressUnknown(words.terms.levels[next])
        : say.progressTo(numbers.percent(share), words.terms.levels[next]);
  const first = plan?.plan.steps.slice(0, firstSteps) ?? [];
  const steps = first.map(({ title }, index) => `${index + 1}. ${visible(title)}`);
  return [progress, ...(first.length > 0 ? [words.report.nextSteps.title, ...steps] : [])];
}

function gateTable(
  { assessment, words, numbers }: DeckPage,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): SlideItem {
  const { blocks } = words.report;
  const { gates } = gatesAhead(assessment);
  const order = ['unmet', 'unknown', 'passed-over', 'met'];
  const sorted = gates.toSorted(
    (one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome),
  );
  const head: TableCell[] = [
    { text: '', size: 11 },
    { text: words.deck.meaning.gate, size: 11, colour: 'muted' },
    { text: blocks.now, size: 11, colour: 'muted', align: 'right' },
    { text: blocks.needed, size: 11, colour: 'muted', align: 'right' },
  ];
  const rows = sorted.map((gate): TableCell[] => [
    {
      text: signs[gate.outcome],
      size: 14,
      bold: true,
      colour: colours[gate.outcome],
      align: 'center',
    },
    { text: visible(gate.title), size: 13 },
    { text: numbers.value(gate), size: 13, align: 'right', colour: colours[gate.outcome] },
    { text: numbers.needed(gate), size: 13, align: 'right' },
  ]);
  const columns = [30, width - 30 - 130 - 70, 130, 70];
  return tableItem([head, ...rows], { x, y, columns, height, rowHeight: 30 }).item;
}

/** Each gap with its place, for who is asked where a number comes from. */
function gapNotes({ assessment, place }: DeckPage): string[] {
  return assessment.gaps.map(
    ({ title, message, at }) => `${visible(title)}: ${visible(message)} (${place(at)})`,
  );
}
