import type { AssessmentGap } from '../assessment.ts';
import { type EvidenceCode, evidenceLimit } from '../metrics/measurement.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Gap } from '../score/gaps.ts';
import type { JudgedEvidence } from '../score/judgedEvidence.ts';
import { roundPoints, roundShare } from './rounded.ts';
import type { Telling } from './telling.ts';
import { topicPlace } from './topicPlace.ts';

/** Evidence about two channels. */
const pairCodes: readonly EvidenceCode[] = [
  'data-reaches',
  'customer-reaches',
  'recognised',
  'aligned',
];
/** Evidence that says no more than the criterion's title. */
const ownTitleCodes: readonly EvidenceCode[] = ['kpi-measured', 'practice-in-place'];
/** Names of places shown in a gap's sentence; the evidence holds them all. */
const shownPlaces = 3;

/** A gap: what is missing, whose channels, where, and what to do. */
export function describedGap(
  { scored, blocks, gate, needed, gain }: Gap,
  telling: Telling,
): AssessmentGap {
  const { criterion, value } = scored;
  const missing = scored.evidence.filter(({ verdict }) => verdict !== 'met');
  const channels = channelsIn(missing);
  return {
    criterion: criterion.id,
    title: inLanguage(criterion.title, telling.language),
    dimension: criterion.dimension,
    blocks,
    gate,
    value: value.estimate === null ? null : roundShare(value.estimate),
    needed,
    unit: criterion.metric.unit,
    gain: roundPoints(gain),
    message: [gapSentence({ scored, blocks, needed }, telling), placesSentence(missing, telling)]
      .filter((sentence) => sentence !== '')
      .join(' '),
    fix: inLanguage(criterion.fix, telling.language),
    channels,
    teams: teamsOf(channels, telling),
    entities: [...new Set(missing.flatMap(({ entities }) => entities))],
    at: missing[0]?.at ?? topicPlace(criterion.metric.id, telling.description),
  };
}

function gapSentence(
  { scored, blocks, needed }: Pick<Gap, 'scored' | 'blocks' | 'needed'>,
  { words, language }: Telling,
): string {
  const { criterion, value } = scored;
  const { gap, number, percent } = words.result;
  const show = criterion.metric.unit === 'share' ? percent : number;
  const said = {
    title: inLanguage(criterion.title, language),
    needed: show(needed),
    level: words.terms.levels[blocks],
  };
  return value.estimate === null
    ? gap.unknown(said)
    : gap.known({ ...said, value: show(value.estimate) });
}

/** Where it is missing: the first places by name, or the channels of most missing hand-overs. */
function placesSentence(missing: readonly JudgedEvidence[], telling: Telling): string {
  const { gap } = telling.words.result;
  const pairs = missing.filter(({ code }) => pairCodes.includes(code));
  if (pairs.length > 0) return pairsSentence(pairs, telling);
  const places = missing.filter(({ code }) => !ownTitleCodes.includes(code));
  const names = [...new Set(places.map(({ entities }) => telling.nameOf(entities[0] ?? '')))];
  if (names.length === 0) return '';
  return gap.places(names.slice(0, shownPlaces), Math.max(0, names.length - shownPlaces));
}

function pairsSentence(pairs: readonly JudgedEvidence[], { words, nameOf }: Telling): string {
  const { gap } = words.result;
  const [first] = pairs;
  if (pairs.length === 1 && first) return gap.pairs(first.entities.map(nameOf), 1);
  const counts = new Map<string, number>();
  for (const entity of pairs.flatMap(({ entities }) => entities)) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const names = [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, shownPlaces)
    .map(([entity]) => nameOf(entity));
  return pairs.length < evidenceLimit ? gap.pairs(names, pairs.length) : gap.manyPairs(names);
}

function channelsIn(evidence: readonly JudgedEvidence[]): string[] {
  const ids = evidence
    .flatMap(({ entities }) => entities)
    .filter((entity) => entity.startsWith('channel:'))
    .map((entity) => entity.slice('channel:'.length));
  return [...new Set(ids)].sort();
}

/** The teams that own any of the channels. */
function teamsOf(channels: readonly string[], { description }: Telling): string[] {
  const teams = description.channels
    .filter(({ id }) => channels.includes(id))
    .flatMap(({ team }) => (typeof team === 'string' ? [team] : []));
  return [...new Set(teams)].sort();
}
