import type { AssessmentJourney } from '../../assessment.ts';
import { journeyVerdict } from '../text/journeyVerdict.ts';
import { visible } from '../text/visible.ts';
import { Frame, rounded } from './Frame.tsx';
import { fitLines } from './fitText.ts';
import { type JourneyCard, journeyCards } from './journeyCards.ts';
import { Label } from './Label.tsx';
import { nameOf } from './nameOf.ts';
import type { PictureProps } from './pictureProps.ts';
import type { PictureWords } from './pictureWords.ts';

const gap = 26;
const padding = 12;
const lineHeight = 16;
const nameSize = 15;
const nameHeight = 18;

interface Board {
  journey: AssessmentJourney;
  cards: readonly JourneyCard[];
  /** Its name, in lines. */
  name: readonly string[];
  /** Of its first line. */
  y: number;
  height: number;
}

interface Layout {
  width: number;
  columns: number;
  card: number;
}

/** The journeys as storyboards: a card a step, red where the customer has to start over. */
export function Journeys({ assessment, words, alone, narrow = false }: PictureProps) {
  const { journeys: say } = words.picture;
  const layout: Layout = narrow
    ? { width: 330, columns: 1, card: 326 }
    : { width: 868, columns: 4, card: (866 - 3 * gap) / 4 };
  const channelName = nameOf(assessment.channels);
  const boards: Board[] = [];
  let y = 8;
  for (const journey of assessment.journeys) {
    const cards = journeyCards(journey, channelName, words, layout.card - 2 * padding);
    const name = fitLines(
      visible(journey.name),
      narrow ? 326 : 430,
      { size: nameSize, bold: true },
      narrow ? 3 : 1,
    );
    const height =
      headHeight(name, layout) + heightsOf(cards, layout).reduce((sum, row) => sum + row + gap, 0);
    boards.push({ journey, cards, name, y, height });
    y += height + 14;
  }
  const none = assessment.journeys.length === 0;
  return (
    <Frame
      name={narrow ? 'journeys-narrow' : 'journeys'}
      width={layout.width}
      height={none ? 50 : y}
      title={say.title}
      description={
        none
          ? say.none
          : boards
              .map(({ journey }) => `${visible(journey.name)}: ${journeyVerdict(journey, words)}`)
              .join('; ')
      }
      alone={alone}
    >
      {none && <Label x={4} y={30} text={say.none} tone="muted" width={layout.width - 8} />}
      {boards.map((board) => (
        <Storyboard key={board.journey.id} board={board} layout={layout} words={words} />
      ))}
    </Frame>
  );
}

/** From the top of a storyboard to its first card: below the name, and the verdict on a small screen. */
function headHeight(name: readonly string[], { columns }: Layout): number {
  return (columns === 1 ? 24 : 10) + Math.max(1, name.length) * nameHeight;
}

/** The height of each row of cards: that of its fullest card. */
function heightsOf(cards: readonly JourneyCard[], { columns }: Layout): number[] {
  const rows: number[] = [];
  for (let start = 0; start < cards.length; start += columns) {
    const most = Math.max(...cards.slice(start, start + columns).map(({ lines }) => lines.length));
    rows.push(40 + most * lineHeight + (most > 0 ? 8 : 0));
  }
  return rows;
}

function Storyboard({
  board: { journey, cards, name, y },
  layout,
  words,
}: {
  board: Board;
  layout: Layout;
  words: PictureWords;
}) {
  const heights = heightsOf(cards, layout);
  const verdict = journeyVerdict(journey, words);
  const bad = journey.breaks.some(({ certain }) => certain);
  const tone = bad ? 'bad-text' : journey.breaks.length > 0 ? 'warn-text' : 'good-text';
  const stacked = layout.columns === 1;
  const head = headHeight(name, layout);
  return (
    <g>
      {name.map((line, index) => (
        <Label key={line} x={2} y={y + 14 + index * nameHeight} text={line} bold size={nameSize} />
      ))}
      <Label
        x={stacked ? 2 : layout.width - 2}
        y={stacked ? y + head - 10 : y + 14}
        text={verdict}
        anchor={stacked ? 'start' : 'end'}
        tone={journey.continuity === null && journey.breaks.length === 0 ? 'muted' : tone}
        width={stacked ? 326 : 420}
      />
      {cards.map((card, index) => {
        const row = Math.floor(index / layout.columns);
        const column = index % layout.columns;
        const top = y + head + heights.slice(0, row).reduce((sum, each) => sum + each + gap, 0);
        return (
          <Card
            key={card.number}
            card={card}
            x={2 + column * (layout.card + gap)}
            y={top}
            width={layout.card}
            height={heights[row] ?? 0}
            next={
              index === cards.length - 1 ? null : column === layout.columns - 1 ? 'below' : 'beside'
            }
          />
        );
      })}
    </g>
  );
}

const frames = { plain: 'card', works: 'card', doubtful: 'card-warn', broken: 'card-bad' } as const;
const tones = { plain: undefined, muted: 'muted', bad: 'bad-text', warn: 'warn-text' } as const;

function Card({
  card: { number, channel, state, lines },
  x,
  y,
  width,
  height,
  next,
}: {
  card: JourneyCard;
  x: number;
  y: number;
  width: number;
  height: number;
  next: 'beside' | 'below' | null;
}) {
  const middle = rounded(y + height / 2);
  return (
    <g>
      <rect
        class={`p-${frames[state]}`}
        x={rounded(x)}
        y={rounded(y)}
        width={rounded(width)}
        height={height}
        rx="8"
      />
      <Label x={x + padding} y={y + 25} text={`${number}`} tone="muted" bold size={13} />
      <Label
        x={x + padding + 22}
        y={y + 25}
        text={channel}
        bold
        size={14}
        width={width - 2 * padding - 22}
      />
      {lines.map(({ text, tone }, index) => {
        const colour = tones[tone];
        return (
          <Label
            key={`${index} ${text}`}
            x={x + padding}
            y={y + 48 + index * lineHeight}
            text={text}
            size={12}
            {...(colour && { tone: colour })}
          />
        );
      })}
      {next === 'beside' && (
        <path
          class="p-arrow"
          d={`M${rounded(x + width + 5)} ${middle}h${gap - 11}m-6 -5l6 5l-6 5`}
        />
      )}
      {next === 'below' && (
        <path
          class="p-arrow"
          d={`M${rounded(x + 24)} ${rounded(y + height + 5)}v${gap - 11}m-5 -6l5 6l5 -6`}
        />
      )}
    </g>
  );
}
