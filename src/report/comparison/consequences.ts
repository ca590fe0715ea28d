import type { ComparedGate, ComparedJourney, Comparison } from '../../compare/comparison.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import { channelNames } from './channelNames.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';
import { firstOf } from './firstOf.ts';

/** More of a kind would push the other kinds off the screen; the parts below hold them all. */
const most = 4;

/** What is lost and what is gained, in plain words. */
export const consequences: ComparisonPart = (page, comparison) => {
  const { words, style, inside, measure } = page;
  const { lost, gained, nothingElse } = words.comparison;
  const lines = (sentences: readonly string[], sign: string) =>
    sentences.flatMap((text) => paragraph(text, { columns: inside, lead: `${sign} ` }));
  const losses = section(lost, lines(losing(page, comparison), style.red('✗')), style);
  const gains = section(gained, lines(gaining(page, comparison), style.green('✓')), style);
  if (losses.length + gains.length === 0) return paragraph(nothingElse, { columns: measure });
  return [...losses, ...(losses.length > 0 && gains.length > 0 ? [''] : []), ...gains];
};

function losing(page: ComparisonPage, comparison: Comparison): string[] {
  const { consequences: say } = page.words.comparison;
  const { journeys, silos, handovers, gates, contradictions } = comparison;
  const pairs = handovers.filter(({ direction }) => direction === 'down').length;
  const added = contradictions.added.length;
  return [
    ...journeySentences(page, journeys, ['broken', 'cut', 'gone', 'worse']),
    ...groupSentences(
      page,
      silos.appeared.filter(({ certain }) => certain),
      say.apart,
    ),
    ...groupSentences(
      page,
      silos.appeared.filter(({ certain }) => !certain),
      say.perhapsApart,
    ),
    ...gateSentences(
      page,
      gates.filter(({ direction }) => direction === 'down'),
      say.gateCloses,
    ),
    ...(pairs > 0 ? [say.knownLess(pairs)] : []),
    ...(added > 0 ? [say.contradictions(added)] : []),
  ];
}

function gaining(page: ComparisonPage, comparison: Comparison): string[] {
  const { consequences: say } = page.words.comparison;
  const { journeys, silos, handovers, gates, contradictions } = comparison;
  const pairs = handovers.filter(({ direction }) => direction === 'up').length;
  const gone = contradictions.gone.length;
  return [
    ...journeySentences(page, journeys, ['mended', 'better', 'added']),
    ...groupSentences(page, silos.dissolved, say.together),
    ...gateSentences(
      page,
      gates.filter(({ direction }) => direction === 'up'),
      say.gateOpens,
    ),
    ...(pairs > 0 ? [say.knownBetter(pairs)] : []),
    ...(gone > 0 ? [say.resolved(gone)] : []),
  ];
}

type Turn = Exclude<ComparedJourney['turn'], 'other'>;

function journeySentences(
  page: ComparisonPage,
  journeys: readonly ComparedJourney[],
  turns: readonly Turn[],
): string[] {
  const { consequences: say } = page.words.comparison;
  const isMeant = (journey: ComparedJourney): journey is ComparedJourney & { turn: Turn } =>
    turns.some((turn) => turn === journey.turn);
  const [shown, others] = firstOf(journeys.filter(isMeant), most);
  const sentences = shown.map((journey) =>
    say[journey.turn](page.journeyName(journey.name), channelNames(page, placesOf(journey))),
  );
  return others.length > 0 ? [...sentences, say.moreJourneys(others.length)] : sentences;
}

/** The channels where something becomes of it. */
function placesOf({ turn, breaks, stepsGone }: ComparedJourney): string[] {
  if (turn === 'cut') return stepsGone;
  const moved = breaks.changed.map(({ after }) => after);
  const found =
    turn === 'better'
      ? [...breaks.mended, ...breaks.gone, ...moved]
      : [...breaks.appeared, ...moved];
  return found.map(({ on }) => on);
}

function groupSentences(
  page: ComparisonPage,
  groups: Comparison['silos']['appeared'],
  sentence: (groups: string) => string,
): string[] {
  const [shown, others] = firstOf(groups, most);
  if (shown.length === 0) return [];
  const names = shown.map(({ channels }) => channelNames(page, channels)).join('; ');
  const more = others.length > 0 ? ` ${page.words.report.more(others.length)}` : '';
  return [sentence(names + more)];
}

/** One for each criterion, as it may decide several levels. */
function gateSentences(
  { words }: ComparisonPage,
  gates: readonly ComparedGate[],
  sentence: (title: string, levels: string) => string,
): string[] {
  return [...new Set(gates.map(({ criterion }) => criterion))].map((criterion) => {
    const own = gates.filter((gate) => gate.criterion === criterion);
    const levels = own.map(({ level }) => words.terms.levels[level]);
    return sentence(visible(own[0]?.title ?? ''), words.report.list(levels));
  });
}
