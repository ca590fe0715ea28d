import type { Channel, Description } from '../../company/description.ts';
import { compareText } from '../../company/fragments.ts';
import { type ChannelKind, outboundKinds, type Stage } from '../../company/vocabulary.ts';
import { defineChange } from '../change.ts';
import { mostUsed } from '../mostUsed.ts';
import { busiestTeam } from '../owners.ts';

export interface OpenChannel {
  kind: 'open-channel';
  channel: string;
  channelKind: ChannelKind;
  team: string | null;
  stages: readonly Stage[];
  identifier: string;
  /** Null where no channel follows any; it then follows what the company states for all. */
  voice: string | null;
  visual: string | null;
}

/** For companies that use none yet. */
const firstIdentifier = 'customer_id';

/**
 * A new channel, set up as the others are: owned, with the identifiers and guidelines in use. What
 * it shares with the others is a change of its own. It is part of the company that all else is
 * planned for, hence never proposed here: see `basesFor`.
 */
export const openChannel = defineChange<OpenChannel>({
  writes: [],
  propose: () => [],
  identity: ({ channel }) => channel,
  entities: ({ channel }) => [`channel:${channel}`],
  workedOn: () => [],
  performer: ({ team }, description) => team ?? busiestTeam(description),
  apply() {},
  edits({ channel, channelKind, team, stages, identifier, voice, visual }, { at }) {
    const value = {
      kind: channelKind,
      ...(team === null ? {} : { team }),
      ...(stages.length === 0 ? {} : { stages }),
      identifies_by: [identifier],
      personalised_with: [],
      ...(voice === null && visual === null
        ? {}
        : { brand: { ...(voice !== null && { voice }), ...(visual !== null && { visual }) } }),
    };
    const { file } = at.channels ?? at.root;
    return [{ file, edit: { kind: 'set', path: ['channels', channel], value } }];
  },
});

/** A channel of a kind, set up as most others are. */
export function newChannel(
  channel: string,
  channelKind: ChannelKind,
  description: Description,
): OpenChannel {
  const { channels } = description;
  const common = (values: readonly (string | null | undefined)[]) =>
    mostUsed(
      values.filter((value) => typeof value === 'string'),
      1,
    )[0] ?? null;
  return {
    kind: 'open-channel',
    channel,
    channelKind,
    team: busiestTeam(description),
    stages: [...new Set(channels.flatMap(({ stages }) => stages.items))].sort(),
    identifier:
      common(channels.flatMap(({ identifiesBy }) => identifiesBy.items)) ?? firstIdentifier,
    voice: common(channels.map(({ voice }) => voice)),
    visual: common(channels.map(({ visual }) => visual)),
  };
}

/** The company with a channel more. */
export function withOpenedChannel(description: Description, change: OpenChannel): Description {
  const channels = [...description.channels, openedChannel(change, description)];
  return { ...description, channels: channels.sort((one, other) => compareText(one.id, other.id)) };
}

function openedChannel(change: OpenChannel, { at, brand }: Description): Channel {
  const { channel: id, channelKind, team, stages, identifier, voice, visual } = change;
  const place = at.channels ?? at.root;
  return {
    id,
    name: id,
    at: place,
    kind: channelKind,
    team: team ?? undefined,
    vendor: undefined,
    direction: outboundKinds.includes(channelKind) ? 'outbound' : 'both',
    stages: { items: stages, complete: stages.length > 0 },
    identifiesBy: { items: [identifier], complete: true },
    personalisedWith: { stated: 0, complete: true },
    voice: voice ?? brand.voice,
    visual: visual ?? brand.visual,
    share: undefined,
    effort: undefined,
    teamAt: place,
    personalisedAt: place,
  };
}
