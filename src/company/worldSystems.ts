import { type AssumeFor, ownersOf, unnamed } from './assumption.ts';
import { allData, type DataSet, noData } from './dataKind.ts';
import type { System } from './description.ts';
import { identityKinds } from './vocabulary.ts';
import type { World, WorldSystem } from './world.ts';

/** The systems of a world. */
export function worldSystems(
  systems: readonly System[],
  assumeFor: AssumeFor,
): Pick<World, 'systems' | 'masters'> {
  const mastered = masteredIn(systems);
  const stated = systems.length === 0 || systems.some(({ masters }) => masters !== undefined);
  return {
    systems: systems.map((system) => worldSystem(system, mastered, assumeFor)),
    masters: stated ? 'stated' : assumeFor('systems'),
  };
}

function worldSystem(system: System, mastered: Mastered, assumeFor: AssumeFor): WorldSystem {
  const { id, kind, team, masters, at, teamAt } = system;
  return {
    id,
    at,
    resolvesIdentity:
      kind === undefined ? assumeFor('systems', id, 'kind') === 1 : identityKinds.includes(kind),
    owned: ownersOf(team, [unnamed], assumeFor('systems', id, 'team')).length > 0,
    masters:
      masters?.complete === false
        ? masters.stated | extraMasters(system, mastered, assumeFor)
        : (masters?.stated ?? noData),
    teamAt,
  };
}

/** The data that some system masters, and the systems that may master more than they say. */
interface Mastered {
  all: DataSet;
  open: readonly System[];
}

function masteredIn(systems: readonly System[]): Mastered {
  return {
    all: systems.reduce((union, { masters }) => union | (masters?.stated ?? noData), noData),
    open: systems.filter(({ masters }) => masters?.complete === false),
  };
}

/**
 * A system whose list of masters is open is, at worst, a second master of what others master; at
 * best the only master of what nobody else masters.
 */
function extraMasters(system: System, { all, open }: Mastered, assumeFor: AssumeFor): DataSet {
  if (assumeFor('systems', system.id, 'masters') === 1)
    return system === open[0] ? allData & ~all : noData;
  return open.length > 1 ? allData : all;
}
