import type { AssessmentGap } from '../assessment.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Gap } from '../score/gaps.ts';
import type { JudgedEvidence } from '../score/judgedEvidence.ts';
import { placesSentence } from './placesSentence.ts';
import { roundPoints, roundShare } from './rounded.ts';
import type { Telling } from './telling.ts';
import { topicPlace } from './topicPlace.ts';

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
