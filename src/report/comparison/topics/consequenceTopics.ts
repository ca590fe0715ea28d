import type { ComparedGate, ComparedJourney, Comparison } from '../../../compare/comparison.ts';
import { visible } from '../../text/visible.ts';
import { channelNames } from '../channelNames.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';
import { firstOf } from '../firstOf.ts';
import type { ComparisonTopic } from './topic.ts';

/** More of a kind would push the other kinds off the screen; the topics of their own hold them all. */
const most = 4;

/** What is lost and what is gained, in plain words: the consequences of all that differs. */
export const consequenceTopics: { losses: ComparisonTopic; gains: ComparisonTopic } = {
  losses: (terms, comparison) => ({
    title: terms.words.comparison.lost,
    entries: losing(terms, comparison).map((text) => ({ sign: 'lost', text })),
  }),
  gains: (terms, comparison) => ({
    title: terms.words.comparison.gained,
    entries: gaining(terms, comparison).map((text) => ({ sign: 'gained', text })),
  }),
};

function losing(terms: ComparisonTerms, comparison: Comparison): string[] {
  const { consequences: say } = terms.words.comparison;
  const { journeys, silos, handovers, gates, contradictions } = comparison;
  const pairs = handovers.filter(({ direction }) => direction === 'down').length;
  const added = contradictions.added.length;
  return [
    ...journeySentences(terms, journeys, ['broken', 'cut', 'gone', 'worse']),
    ...groupSentences(
      terms,
      silos.appeared.filter(({ certain }) => certain),
      say.apart,
    ),
    ...groupSentences(
      terms,
      silos.appeared.filter(({ certain }) => !certain),
      say.perhapsApart,
    ),
    ...gateSentences(
      terms,
      gates.filter(({ direction }) => direction === 'down'),
      say.gateCloses,
    ),
    ...(pairs > 0 ? [say.knownLess(pairs)] : []),
    ...(added > 0 ? [say.contradictions(added)] : []),
  ];
}

function gaining(terms: ComparisonTerms, comparison: Comparison): string[] {
  const { consequences: say } = terms.words.comparison;
  const { journeys, silos, handovers, gates, contradictions } = comparison;
  const pairs = handovers.filter(({ direction }) => direction === 'up').length;
  const gone = contradictions.gone.length;
  return [
    ...journeySentences(terms, journeys, ['mended', 'better', 'added']),
    ...groupSentences(terms, silos.dissolved, say.together),
    ...gateSentences(
      terms,
      gates.filter(({ direction }) => direction === 'up'),
      say.gateOpens,
    ),
    ...(pairs > 0 ? [say.knownBetter(pairs)] : []),
    ...(gone > 0 ? [say.resolved(gone)] : []),
  ];
}

type Turn = Exclude<ComparedJourney['turn'], 'other'>;

function journeySentences(
  terms: ComparisonTerms,
  journeys: readonly ComparedJourney[],
  turns: readonly Turn[],
): string[] {
  const { consequences: say } = terms.words.comparison;
  const isMeant = (journey: ComparedJourney): journey is ComparedJourney & { turn: Turn } =>
    turns.some((turn) => turn === journey.turn);
  const [shown, others] = firstOf(journeys.filter(isMeant), most);
  const sentences = shown.map((journey) =>
    say[journey.turn](terms.journeyName(journey.name), channelNames(terms, placesOf(journey))),
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
  terms: ComparisonTerms,
  groups: Comparison['silos']['appeared'],
  sentence: (groups: string) => string,
): string[] {
  const [shown, others] = firstOf(groups, most);
  if (shown.length === 0) return [];
  const names = shown.map(({ channels }) => channelNames(terms, channels)).join('; ');
  const more = others.length > 0 ? ` ${terms.words.report.more(others.length)}` : '';
  return [sentence(names + more)];
}

/** One for each criterion, as it may decide several levels. */
function gateSentences(
  { words }: ComparisonTerms,
  gates: readonly ComparedGate[],
  sentence: (title: string, levels: string) => string,
): string[] {
  return [...new Set(gates.map(({ criterion }) => criterion))].map((criterion) => {
    const own = gates.filter((gate) => gate.criterion === criterion);
    const levels = own.map(({ level }) => words.terms.levels[level]);
    return sentence(visible(own[0]?.title ?? ''), words.report.list(levels));
  });
}
