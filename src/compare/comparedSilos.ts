import type { Assessment } from '../assessment.ts';
import type { Comparison } from './comparison.ts';

type Silo = Assessment['silos'][number];

/**
 * The groups of channels that share nothing, before and after. A group is the same if it holds the
 * same channels, those left out that only one side has.
 */
export function comparedSilos(before: Assessment, after: Assessment): Comparison['silos'] {
  const known = new Set(before.channels.map(({ id }) => id));
  const onBoth = new Set(after.channels.map(({ id }) => id).filter((id) => known.has(id)));
  const shared = ({ channels }: Silo) => channels.filter((id) => onBoth.has(id)).sort();
  const keysOf = (groups: readonly Silo[]) =>
    new Set(groups.map((group) => JSON.stringify(shared(group))));
  const [older, newer] = [groupsOf(before), groupsOf(after)];
  const apartIn = (groups: readonly Silo[], others: readonly Silo[]) => {
    const there = keysOf(others);
    const main = mainOf(groups);
    return groups
      .filter((group) => group !== main && !there.has(JSON.stringify(shared(group))))
      .sort((one, other) => one.channels.length - other.channels.length);
  };
  return {
    before: before.silos,
    after: after.silos,
    // A group that is gone with its channels has not joined the others.
    dissolved: apartIn(older, newer).filter((group) => shared(group).length > 0),
    appeared: apartIn(newer, older),
  };
}

/** A result lists no silos where all channels are one group. */
function groupsOf({ silos, channels }: Assessment): readonly Silo[] {
  if (silos.length > 0 || channels.length === 0) return silos;
  return [{ channels: channels.map(({ id }) => id), teams: [], vendors: [], certain: true }];
}

/** The largest group, from which the others stand apart; none where several are as large. */
function mainOf(groups: readonly Silo[]): Silo | null {
  const most = groups.reduce((size, { channels }) => Math.max(size, channels.length), 0);
  const largest = groups.filter(({ channels }) => channels.length === most);
  return largest.length === 1 ? (largest[0] as Silo) : null;
}
