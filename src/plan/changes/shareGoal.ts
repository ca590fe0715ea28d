import { unnamed } from '../../company/assumption.ts';
import { defineChange, type Situation } from '../change.ts';
import { replaceById, replaceOpen } from '../draft.ts';
import { listEdits } from '../writing/listEdits.ts';

export interface ShareGoal {
  kind: 'share-goal';
  /** Both have the goal afterwards. */
  teams: readonly [string, string];
  goal: string;
}

/** For teams that have no goal yet. */
const firstGoal = 'customer-satisfaction';

/** Two teams pursue the same goal: the second adopts one of the first, or both a new one. */
export const shareGoal = defineChange<ShareGoal>({
  writes: ['goals'],
  propose(situation) {
    const held = goalsHeld(situation);
    if (held.size === 0) return pairsWithNewGoal(situation);
    return [...held].flatMap(([goal, holders]) => {
      const [first] = holders as [string];
      return situation.world.teams
        .filter(({ id, goals }) => isNamed(situation, id) && !goals.has(goal))
        .map(({ id }) => ({ kind: 'share-goal' as const, teams: [first, id] as const, goal }));
    });
  },
  identity: ({ teams: [one, other], goal }) => `${one}+${other}:${goal}`,
  entities: ({ teams }) => teams.map((team) => `team:${team}`),
  workedOn: () => [],
  performer: ({ teams: [one] }) => one,
  apply(draft, { teams, goal }) {
    for (const team of teams) {
      replaceById(draft.teams, team, (old) => ({ ...old, goals: new Set([...old.goals, goal]) }));
    }
    replaceOpen(
      draft.teams,
      ({ goals }) => goals.has(unnamed),
      (old) => ({ ...old, goals: new Set([...old.goals, goal]) }),
    );
  },
  edits: ({ teams, goal }, description) =>
    teams.flatMap((team) => {
      const stated = description.teams.find(({ id }) => id === team);
      if (!stated || stated.goals.items.includes(goal)) return [];
      const { items, complete } = stated.goals;
      return listEdits(
        { file: stated.at.file },
        ['teams', team, 'goals'],
        { isEmpty: items.length === 0, complete },
        [goal],
      );
    }),
});

/** The goals that are stated, with the teams that have them. */
function goalsHeld({ description }: Situation): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const { id, goals } of description.teams) {
    for (const goal of goals.items) held.set(goal, [...(held.get(goal) ?? []), id]);
  }
  return held;
}

function pairsWithNewGoal({ description: { teams } }: Situation): ShareGoal[] {
  return teams.flatMap(({ id: one }, index) =>
    teams.slice(index + 1).map(
      ({ id: other }): ShareGoal => ({
        kind: 'share-goal',
        teams: [one, other],
        goal: firstGoal,
      }),
    ),
  );
}

/** World teams hold one that stands for any that the file does not name. */
function isNamed({ description }: Situation, team: string): boolean {
  return description.teams.some(({ id }) => id === team);
}
