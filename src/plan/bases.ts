import type { Description } from '../company/description.ts';
import { type ChannelKind, identityKinds } from '../company/vocabulary.ts';
import { listOf } from '../metrics/parameters.ts';
import type { Change } from './change.ts';
import type { IntroduceSystem } from './changes/introduceSystem.ts';
import { newChannel, type OpenChannel } from './changes/openChannel.ts';
import type { ChoiceRequest } from './choice.ts';
import { effortOf } from './effort.ts';
import { goalsOf, meets } from './goals.ts';
import { networksAfter } from './networksAfter.ts';
import { busiestTeam } from './owners.ts';
import { withNewNodes } from './withNewNodes.ts';

/** What is built before anything can be joined: channels that are opened, a system that is introduced. */
export interface Base {
  changes: readonly Change[];
  effort: number;
}

/** Opened first where nothing says which: what most companies have. */
const usualKinds: readonly ChannelKind[] = [
  'webshop',
  'store',
  'app',
  'email',
  'call_centre',
  'whatsapp',
  'social',
];
const mostOpened = 12;

/**
 * The ways to begin: with the channels that are missing, and, where no system knows who a customer
 * is, with one that does or without.
 */
export function basesFor(request: ChoiceRequest): Base[] {
  const { rubric, permits } = request;
  const description = withNewNodes(request.description, request.given);
  const opened = openedChannels(request);
  const ways: (readonly Change[])[] = [opened];
  const system: IntroduceSystem = {
    kind: 'introduce-system',
    system: freeId(description, 'crm'),
    team: busiestTeam(description),
  };
  if (!knowsCustomers(description) && permits(system)) ways.push([...opened, system]);
  return ways.flatMap((changes) => {
    const efforts = changes.map((change) => effortOf(change, description, rubric));
    if (efforts.includes(null)) return [];
    return [{ changes, effort: efforts.reduce<number>((sum, each) => sum + (each ?? 0), 0) }];
  });
}

function knowsCustomers({ systems }: Description): boolean {
  return systems.some(({ kind }) => kind === undefined || identityKinds.includes(kind));
}

/**
 * As few channels as it takes to have the number that the goals ask for, and for the gates that
 * compare channels to make sense.
 */
function openedChannels(request: ChoiceRequest): OpenChannel[] {
  let opened: OpenChannel[] = [];
  while (opened.length < mostOpened) {
    const missing = missingWith(request, opened);
    if (missing.count === 0) break;
    const change = nextChannel(request, opened, missing.kinds);
    if (!change) break;
    const more = [...opened, change];
    // A gate that stays shut whatever is opened is no reason to open anything.
    if (!missing.isNumber && missingWith(request, more).count >= missing.count) break;
    opened = more;
  }
  return opened;
}

interface Missing {
  /** Of goals that ask for channels, and gates that make no sense. */
  count: number;
  isNumber: boolean;
  kinds: readonly ChannelKind[] | null;
}

function missingWith(
  { description, rubric, target, bound, given }: ChoiceRequest,
  opened: readonly OpenChannel[],
): Missing {
  const changes = [...given, ...opened];
  const networks = networksAfter(description)(changes);
  const network = bound === 'low' ? networks.worst : networks.best;
  const company = withNewNodes(description, changes);
  const { goals, closed } = goalsOf(company, rubric, networks, target);
  const counts = goals.filter(
    (goal) => goal.criterion.metric.id === 'channel-count' && !meets(network, goal),
  );
  const { kinds } = (counts[0]?.criterion.parameters ?? {}) as {
    kinds?: ChannelKind | ChannelKind[];
  };
  return {
    count: counts.length + closed.length,
    isNumber: counts.length > 0,
    kinds: kinds ? listOf(kinds) : null,
  };
}

/** The first that may be opened: of a kind that is not there yet, else one more of a kind that is. */
function nextChannel(
  { description, rubric, permits }: ChoiceRequest,
  opened: readonly OpenChannel[],
  kinds: readonly ChannelKind[] | null,
): OpenChannel | undefined {
  const asked = kinds ?? usualKinds;
  const there = [...description.channels.map(({ kind }) => kind), ...opened.map(kindOf)];
  const taken = opened.map(({ channel }) => channel);
  return [...asked.filter((kind) => !there.includes(kind)), ...asked]
    .map((kind) =>
      newChannel(freeId(description, kind.replaceAll('_', '-'), taken), kind, description),
    )
    .find((change) => permits(change) && effortOf(change, description, rubric) !== null);
}

function kindOf({ channelKind }: OpenChannel): ChannelKind {
  return channelKind;
}

/** An id that no channel or system has. */
function freeId(
  { channels, systems }: Description,
  wanted: string,
  more: readonly string[] = [],
): string {
  const taken = new Set([...channels, ...systems].map(({ id }) => id).concat(more));
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
