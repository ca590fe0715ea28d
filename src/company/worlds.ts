import { type Answers, type AssumeFor, assuming, ownersOf } from './assumption.ts';
import type { Description } from './description.ts';
import { needsOf } from './needs.ts';
import { type Universe, universeOf } from './universe.ts';
import type { Assume, World } from './world.ts';
import { worldChannels } from './worldChannels.ts';
import { areKnown, worldFlows } from './worldFlows.ts';
import { worldKpis, worldPractices, worldTeams } from './worldOrganisation.ts';
import { worldSystems } from './worldSystems.ts';

const noAnswers: Answers = new Map();

/**
 * The description with every unknown at its worst and at its best (DESIGN §4). An answer takes
 * one unknown the same way in both.
 */
export function worldsOf(
  description: Description,
  answers: Answers = noAnswers,
): { worst: World; best: World } {
  const worst = worldOf(description, 0, answers);
  // Most of a company, as a rule, and the same in both worlds unless something of it is not known.
  const flows = areKnown(description.flows) ? worst : undefined;
  return { worst, best: worldOf(description, 1, answers, flows) };
}

function worldOf(
  description: Description,
  assume: Assume,
  answers: Answers,
  known?: Pick<World, 'flows' | 'everyFlow'>,
): World {
  const { channels, systems, teams } = description;
  const assumeFor = assuming(assume, answers);
  const universe = universeOf(description);
  const nodes = new Map([...channels, ...systems].map(({ id }, index) => [id, index]));
  return {
    assume,
    channels: worldChannels(channels, universe, assumeFor, answers),
    ...worldSystems(systems, assumeFor),
    teams: worldTeams(teams, universe, assumeFor),
    ...flowsOf(known ?? worldFlows(description, nodes, assume, answers)),
    journeys: worldJourneys(description, universe, nodes, assumeFor),
    ...worldKpis(description, assumeFor, answers),
    practices: worldPractices(description, assumeFor, answers),
    at: description.at,
  };
}

function flowsOf({ flows, everyFlow }: Pick<World, 'flows' | 'everyFlow'>) {
  return { flows, everyFlow };
}

function worldJourneys(
  { journeys }: Description,
  universe: Universe,
  nodes: ReadonlyMap<string, number>,
  assumeFor: AssumeFor,
): World['journeys'] {
  if (!journeys) return assumeFor('journeys');
  return journeys.map((journey) => ({
    id: journey.id,
    at: journey.at,
    owned:
      ownersOf(journey.team, universe.owners, assumeFor('journeys', journey.id, 'team')).length > 0,
    known: journey.complete ? 'complete' : assumeFor('journeys', journey.id, 'steps'),
    needs: needsOf(journey, nodes, assumeFor('journeys', journey.id, 'within')),
    teamAt: journey.teamAt,
    described: journey,
  }));
}
