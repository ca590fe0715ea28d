import type { Description } from '../company/description.ts';
import { compareText } from '../company/fragments.ts';
import { type ChannelKind, identityKinds } from '../company/vocabulary.ts';
import { isShared } from './carriedData.ts';

/** More connections than this are not weighed one by one; only those with the best systems are. */
const mostConnections = 150;
const fewestHubs = 2;

/** Systems that channels may be connected to, the best first. */
export interface Hubs {
  ids: readonly string[];
  /** Whether some systems were left out, so that a cheaper plan over them is possible. */
  cut: boolean;
}

/** Systems that know who a customer is before others, then those that most flows already lead to. */
export function hubsOf({ channels, systems, flows }: Description): Hubs {
  const ranked = systems
    .filter(({ kind }) => isShared(kind))
    .map(({ id, kind }) => ({
      id,
      resolves: kind !== undefined && identityKinds.includes(kind) ? 1 : 0,
      joined: flowsAt(id, flows),
    }))
    .sort(
      (one, other) =>
        other.resolves - one.resolves || other.joined - one.joined || compareText(one.id, other.id),
    )
    .map(({ id }) => id);
  const most = Math.max(fewestHubs, Math.floor(mostConnections / Math.max(1, channels.length)));
  return { ids: ranked.slice(0, most), cut: ranked.length > most };
}

/** Kinds of channel that mostly run on a platform of their own, which others can be joined with. */
const platforms: readonly ChannelKind[] = ['webshop', 'app', 'portal', 'website', 'call_centre'];

/** The channel that stands in for a shared system in a company without one; null where there is one. */
export function hubChannelOf({ channels, systems, flows }: Description): string | null {
  if (systems.some(({ kind }) => isShared(kind))) return null;
  const rank = (kind: ChannelKind | undefined) =>
    kind !== undefined && platforms.includes(kind) ? platforms.indexOf(kind) : platforms.length;
  const [first] = channels
    .filter(({ direction }) => direction !== 'outbound')
    .sort(
      (one, other) =>
        flowsAt(other.id, flows) - flowsAt(one.id, flows) ||
        rank(one.kind) - rank(other.kind) ||
        compareText(one.id, other.id),
    );
  return first?.id ?? null;
}

function flowsAt(id: string, { items }: Description['flows']): number {
  return items.filter(({ from, to }) => from === id || to === id).length;
}
