import { type Answers, type AssumeFor, dataOf, listed, ownersOf } from './assumption.ts';
import type { Channel, Maybe } from './description.ts';
import type { Universe } from './universe.ts';
import { type Stage, stages } from './vocabulary.ts';
import { wholeWeights } from './wholeWeights.ts';
import type { Assume, WorldChannel } from './world.ts';

const allStages: ReadonlySet<Stage> = new Set(stages);

/** The channels of a world. They weigh equally, unless every one states its share. */
export function worldChannels(
  channels: readonly Channel[],
  universe: Universe,
  assumeFor: AssumeFor,
  answers: Answers,
): WorldChannel[] {
  const weights = weightsOf(channels);
  return channels.map((channel, index) => {
    const assume = (...key: string[]) => assumeFor('channels', channel.id, ...key);
    return {
      id: channel.id,
      at: channel.at,
      ...kindAndDirection(channel, answers),
      owners: ownersOf(channel.team, universe.owners, assume('team')),
      stages: listed(channel.stages, allStages, assume('stages')),
      identifiers: listed(channel.identifiesBy, universe.identifiers, assume('identifies_by')),
      personalisedWith: dataOf(channel.personalisedWith, assume('personalised_with')),
      voice: guideline(channel.voice, universe.voices, assume('brand', 'voice')),
      visual: guideline(channel.visual, universe.visuals, assume('brand', 'visual')),
      weight: weights[index] as number,
      teamAt: channel.teamAt,
      personalisedAt: channel.personalisedAt,
    };
  });
}

/** By their shares where every one states it, and they are not all nothing; else equal. */
function weightsOf(channels: readonly Channel[]): number[] {
  const shares = channels.map(({ share }) => share ?? Number.NaN);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return total > 0 ? wholeWeights(shares) : shares.map(() => 1);
}

/** No world can decide about these; an answer settles them as something plain. */
function kindAndDirection(
  { id, kind, direction }: Channel,
  answers: Answers,
): Pick<WorldChannel, 'kind' | 'outboundOnly'> {
  const answered = answers.get(`channels.${id}.direction`);
  return {
    kind: kind ?? (answers.has(`channels.${id}.kind`) ? 'other' : undefined),
    outboundOnly: direction === undefined ? settled(answered) : direction === 'outbound',
  };
}

/** In the worst world a guideline that is not stated is none; in the best it is whichever fits. */
function guideline(
  value: Maybe<string>,
  all: ReadonlySet<string>,
  assume: Assume,
): ReadonlySet<string> {
  if (typeof value === 'string') return new Set([value]);
  return value === undefined && assume === 1 ? all : new Set();
}

function settled(answer: Assume | undefined): boolean | undefined {
  return answer === undefined ? undefined : answer === 1;
}
