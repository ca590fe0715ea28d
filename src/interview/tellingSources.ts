import type { Channel, Description } from '../company/description.ts';
import type { ChannelKind } from '../company/vocabulary.ts';
import type { Scenario } from './ask.ts';

/** What customers do on a kind of channel before they go on elsewhere. */
type Role = 'selling' | 'meeting' | 'serving' | 'telling' | 'other';

const roles: Readonly<Partial<Record<ChannelKind, Role>>> = {
  webshop: 'selling',
  app: 'selling',
  marketplace: 'selling',
  website: 'selling',
  portal: 'selling',
  kiosk: 'selling',
  store: 'meeting',
  branch: 'meeting',
  field_sales: 'meeting',
  event: 'meeting',
  partner: 'meeting',
  call_centre: 'serving',
  live_chat: 'serving',
  chatbot: 'serving',
  whatsapp: 'serving',
  messenger: 'serving',
  social: 'serving',
  instagram: 'serving',
  facebook: 'serving',
  email: 'telling',
  sms: 'telling',
  push: 'telling',
  rcs: 'telling',
  viber: 'telling',
  print: 'telling',
  broadcast: 'telling',
};

/** Whom to tell a story of, most telling first, by where it ends. */
const bestFor: Readonly<Record<Role, readonly Role[]>> = {
  meeting: ['selling', 'serving', 'telling', 'other', 'meeting'],
  selling: ['meeting', 'serving', 'telling', 'selling', 'other'],
  serving: ['selling', 'meeting', 'serving', 'telling', 'other'],
  telling: ['selling', 'meeting', 'serving', 'other', 'telling'],
  other: ['selling', 'meeting', 'serving', 'telling', 'other'],
};

/** What has happened on a channel of a role when the customer comes to one of another. */
const situations: Readonly<Record<Role, Readonly<Record<Role, Scenario['situation']>>>> = {
  selling: {
    ...{ meeting: 'basket', serving: 'order', telling: 'order' },
    ...{ selling: 'basket', other: 'sign-up' },
  },
  meeting: {
    ...{ meeting: 'visit', serving: 'return', telling: 'visit' },
    ...{ selling: 'advice', other: 'visit' },
  },
  serving: {
    ...{ meeting: 'complaint', serving: 'complaint', telling: 'complaint' },
    ...{ selling: 'complaint', other: 'complaint' },
  },
  telling: {
    ...{ meeting: 'offer', serving: 'offer', telling: 'offer' },
    ...{ selling: 'offer', other: 'offer' },
  },
  other: {
    ...{ meeting: 'visit', serving: 'visit', telling: 'visit' },
    ...{ selling: 'visit', other: 'visit' },
  },
};

/** Where data may come from, most telling first, and a story that shows what is asked. */
export function tellingSources(
  into: string,
  { channels, systems }: Description,
): { from: string[]; scenario: Scenario | null } {
  const target = channels.find(({ id }) => id === into);
  const others = channels.filter(({ id }) => id !== into);
  const best = bestFor[roleOf(target)];
  const rank = (channel: Channel) => best.indexOf(roleOf(channel));
  const sorted = others.toSorted((one, other) => rank(one) - rank(other));
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
  const from = [...ids(systems.filter(({ id }) => id !== into)), ...ids(sorted)];
  const [first] = sorted;
  if (!target || !first) return { from, scenario: null };
  const situation = situations[roleOf(first)][roleOf(target)];
  return { from, scenario: { from: first.id, to: into, situation } };
}

function roleOf(channel: Channel | undefined): Role {
  return (channel?.kind && roles[channel.kind]) ?? 'other';
}
