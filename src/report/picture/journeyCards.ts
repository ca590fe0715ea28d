import type { AssessmentJourney } from '../../assessment.ts';
import { dataWordName } from '../text/dataWordName.ts';
import { fitLines } from './fitText.ts';
import type { PictureWords } from './pictureWords.ts';

/** A step of a journey as a card of a storyboard. */
export interface JourneyCard {
  number: number;
  channel: string;
  /** `broken`: something that is needed is missing here; `doubtful`: perhaps. */
  state: 'plain' | 'works' | 'doubtful' | 'broken';
  lines: readonly CardLine[];
}

export interface CardLine {
  text: string;
  tone: 'plain' | 'muted' | 'bad' | 'warn';
}

const size = 12;
const mostLines = 3;

/** The cards of a journey, with texts that fit a width. */
export function journeyCards(
  { steps, breaks }: AssessmentJourney,
  channelName: (id: string) => string,
  words: PictureWords,
  width: number,
): JourneyCard[] {
  const { journeys: say } = words.picture;
  const dataList = (kinds: readonly string[]) =>
    words.report.list(kinds.map((kind) => dataWordName(kind, words)));
  const lines = (text: string, tone: CardLine['tone']): CardLine[] =>
    fitLines(text, width, { size }, mostLines).map((line) => ({ text: line, tone }));
  return steps.map(({ on, creates, needs }, index) => {
    const missing = breaks.filter(({ step }) => step === index + 1);
    const certain = missing.filter((each) => each.certain);
    const possible = missing.filter((each) => !each.certain);
    const repeated = certain.filter(({ repeat }) => repeat);
    const others = certain.filter(({ repeat }) => !repeat);
    const arriving = needs.filter((kind) => missing.every(({ data }) => data !== kind));
    const dataOf = (group: typeof missing) => dataList([...new Set(group.map(({ data }) => data))]);
    return {
      number: index + 1,
      channel: channelName(on),
      state:
        certain.length > 0
          ? 'broken'
          : possible.length > 0
            ? 'doubtful'
            : needs.length > 0
              ? 'works'
              : 'plain',
      lines: [
        ...(repeated.length > 0 ? lines(`✗ ${say.repeats(dataOf(repeated))}`, 'bad') : []),
        ...(others.length > 0 ? lines(`✗ ${say.lacks(dataOf(others))}`, 'bad') : []),
        ...(possible.length > 0 ? lines(`? ${say.perhaps(dataOf(possible))}`, 'warn') : []),
        ...(arriving.length > 0 ? lines(`✓ ${say.has(dataList(arriving))}`, 'plain') : []),
        ...(creates.length > 0 ? lines(`+ ${say.creates(dataList(creates))}`, 'muted') : []),
      ],
    };
  });
}
