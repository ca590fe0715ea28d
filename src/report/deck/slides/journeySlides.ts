import type { AssessmentJourney } from '../../../assessment.ts';
import { type JourneyCard, journeyCards } from '../../picture/journeyCards.ts';
import type { ColourName } from '../../picture/palette.ts';
import { journeyVerdict } from '../../text/journeyVerdict.ts';
import { visible } from '../../text/visible.ts';
import type { DeckPage, DeckPart } from '../deckPage.ts';
import { type SlideItem, type Stroke, slideBody } from '../slide.ts';
import { textItem } from '../textItem.ts';

const perSlide = 3;
/** More are for the report. */
const mostSlides = 4;
const mostCards = 5;
const gap = 18;
/** Cards as high as this hold all that they have to say. */
const highestRow = 160;

const looks: Readonly<Record<JourneyCard['state'], { fill: ColourName; line: Stroke }>> = {
  plain: { fill: 'paper', line: { colour: 'line', width: 1 } },
  works: { fill: 'paper', line: { colour: 'good', width: 1.25 } },
  doubtful: { fill: 'warn-soft', line: { colour: 'warn', width: 1.25, dash: 'dash' } },
  broken: { fill: 'bad-soft', line: { colour: 'bad', width: 1.75 } },
};
const tones: Readonly<Record<JourneyCard['lines'][number]['tone'], ColourName>> = {
  plain: 'ink',
  muted: 'muted',
  bad: 'bad',
  warn: 'warn',
};

/** The journeys as storyboards, those that are broken worst first; red where customers start over. */
export const journeySlides: DeckPart = (page) => {
  const { assessment, words } = page;
  const sorted = assessment.journeys.toSorted(
    (one, other) => other.repeats - one.repeats || other.breaks.length - one.breaks.length,
  );
  const shown = sorted.slice(0, perSlide * mostSlides);
  const parts = Math.ceil(shown.length / perSlide);
  const each = Math.ceil(shown.length / parts);
  const left = sorted.length - shown.length;
  return Array.from({ length: parts }, (_, part) => {
    const journeys = shown.slice(part * each, (part + 1) * each);
    const isLast = part === parts - 1;
    return {
      name: 'journeys',
      title: words.deck.part(words.deck.journeys.title, part + 1, parts),
      items: journeys.flatMap((journey, index) =>
        rowItems(page, journey, {
          row: index,
          height: Math.min(highestRow, slideBody.height / each),
        }),
      ),
      notes: [
        ...journeys.flatMap((journey) => breakNotes(page, journey)),
        ...(isLast && left > 0 ? [words.deck.more(left)] : []),
      ],
    };
  });
};

function rowItems(
  page: DeckPage,
  journey: AssessmentJourney,
  { row, height: rowHeight }: { row: number; height: number },
): SlideItem[] {
  const { words, channelName } = page;
  const { x, width } = slideBody;
  const y = slideBody.y + row * rowHeight;
  const steps = journey.steps.length;
  const columns = Math.min(mostCards, Math.max(steps, 3));
  const cardWidth = (width - gap * (mostCards - 1)) / mostCards;
  const wide = steps <= 4 ? (width - gap * (columns - 1)) / columns : cardWidth;
  const cards = journeyCards(journey, channelName, words, 100_000);
  const shown = cards.slice(0, steps > mostCards ? mostCards - 1 : mostCards);
  const isBroken = journey.breaks.some(({ certain }) => certain);
  const verdictColour = isBroken ? 'bad' : journey.breaks.length > 0 ? 'warn' : 'good';
  const cardBox = (index: number) => ({
    x: x + index * (wide + gap),
    y: y + 28,
    width: wide,
    height: rowHeight - 40,
  });
  return [
    textItem(
      { x, y, width: width * 0.55, height: 26 },
      [{ text: visible(journey.name), size: 15, bold: true }],
      {
        inset: 2,
        mostLines: 1,
      },
    ),
    textItem(
      { x: x + width * 0.55, y, width: width * 0.45, height: 26 },
      [{ text: journeyVerdict(journey, words), size: 12, colour: verdictColour }],
      { inset: 4, align: 'right', mostLines: 1 },
    ),
    ...shown.flatMap((card, index) => cardItems(card, cardBox(index), index > 0)),
    ...(steps > shown.length
      ? [
          textItem(
            cardBox(shown.length),
            [{ text: words.report.more(steps - shown.length), size: 12, colour: 'muted' }],
            { align: 'center', valign: 'middle' },
          ),
        ]
      : []),
  ];
}

function cardItems(
  { number, channel, state, lines }: JourneyCard,
  box: { x: number; y: number; width: number; height: number },
  follows: boolean,
): SlideItem[] {
  const arrow: SlideItem = {
    kind: 'path',
    points: [
      { x: box.x - gap + 3, y: box.y + box.height / 2 },
      { x: box.x - 3, y: box.y + box.height / 2 },
    ],
    stroke: { colour: 'muted', width: 1.5 },
    heads: 'end',
  };
  const card = textItem(
    box,
    [
      { text: `${number}  ${channel}`, size: 12, bold: true },
      ...lines.map(({ text, tone }) => ({ text, size: 10.5, colour: tones[tone] })),
    ],
    { inset: 6, mostLines: 2, shape: 'rect', ...looks[state] },
  );
  return follows ? [arrow, card] : [card];
}

function breakNotes({ place }: DeckPage, { name, breaks }: AssessmentJourney): string[] {
  return breaks.map(({ message, at }) => `${visible(name)}: ${visible(message)} (${place(at)})`);
}
