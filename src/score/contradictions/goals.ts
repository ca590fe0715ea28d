import type { Description, Journey, Team } from '../../company/description.ts';
import { defineContradiction } from './contradiction.ts';

/** A team whose every goal is its own, while another team's channel is on the same journey. */
export const goals = defineContradiction({
  kind: 'goals',
  find({ description }) {
    return description.teams
      .filter((team) => sharesNoGoal(team, description.teams))
      .flatMap((team) => {
        const journey = description.journeys?.find((each) => isSharedBy(each, team, description));
        if (!journey) return [];
        const others = ownersOn(journey, description).filter((id) => id !== team.id);
        return [
          {
            entities: [
              `team:${team.id}`,
              `journey:${journey.id}`,
              ...others.map((id) => `team:${id}`),
            ],
            data: 0,
            levels: null,
            at: team.goalsAt,
            related: journey.at,
          },
        ];
      });
  },
});

/** Goals that are not all known, of this team or of another, might be shared. */
function sharesNoGoal(team: Team, teams: readonly Team[]): boolean {
  if (!team.goals.complete || team.goals.items.length === 0) return false;
  return teams.every(
    ({ id, goals: { items, complete } }) =>
      id === team.id || (complete && !items.some((goal) => team.goals.items.includes(goal))),
  );
}

function isSharedBy(journey: Journey, team: Team, description: Description): boolean {
  const owners = ownersOn(journey, description);
  return owners.includes(team.id) && owners.length > 1;
}

/** The teams that own the channels of a journey, in its order. */
function ownersOn({ steps }: Journey, { channels }: Description): string[] {
  const teams = steps.map(({ on }) => channels.find(({ id }) => id === on)?.team);
  return [...new Set(teams.filter((team): team is string => typeof team === 'string'))];
}
