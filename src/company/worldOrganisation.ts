import type { Position } from '../source/position.ts';
import { type Answers, type AssumeFor, listed, unnamed } from './assumption.ts';
import type { Description, Maybe, Team } from './description.ts';
import type { Universe } from './universe.ts';
import type { PracticeAnswer } from './vocabulary.ts';
import type { Assume, World, WorldTeam } from './world.ts';

/** The teams of a world, and one that stands for any team that the file does not name. */
export function worldTeams(
  teams: readonly Team[],
  universe: Universe,
  assumeFor: AssumeFor,
): WorldTeam[] {
  const named = teams.map(({ id, goals, reportsTo, worksWith }) => ({
    id,
    goals: listed(goals, universe.goals, assumeFor('teams', id, 'goals')),
    managers: managersOf(reportsTo, universe, assumeFor('teams', id, 'reports_to')),
    worksWith: listed(worksWith, universe.teams, assumeFor('teams', id, 'works_with')),
  }));
  return [...named, { id: unnamed, goals: new Set(), managers: new Set(), worksWith: new Set() }];
}

/** One manager where it is stated; where it is not, none at worst and any at best. */
function managersOf(
  manager: Maybe<string>,
  { managers }: Universe,
  assume: Assume,
): ReadonlySet<string> {
  if (typeof manager === 'string') return new Set([manager]);
  return manager === undefined && assume === 1 ? managers : new Set();
}

/** KPIs that the file does not list may still be answered one by one. */
export function worldKpis(
  { kpis, at }: Description,
  assumeFor: AssumeFor,
  answers: Answers,
): Pick<World, 'kpis' | 'otherKpis'> {
  const known = new Map<string, { measured: boolean; at: Position }>();
  if (!kpis.complete) {
    for (const { id, answer } of answersBelow('kpis', answers)) {
      known.set(id, { measured: answer === 1, at: at.kpis ?? at.root });
    }
  }
  for (const { id, measured, at: place } of kpis.items) {
    known.set(id, { measured: measured ?? assumeFor('kpis', id, 'measured') === 1, at: place });
  }
  return { kpis: known, otherKpis: !kpis.complete && assumeFor('kpis') === 1 };
}

/** Practices that the file says nothing of may still be answered one by one. */
export function worldPractices(
  { practices, at }: Description,
  assumeFor: AssumeFor,
  answers: Answers,
): World['practices'] {
  const known = new Map<string, { answer: PracticeAnswer; at: Position }>();
  for (const { id, answer } of answersBelow('practices', answers)) {
    known.set(id, { answer: answer === 1 ? 'yes' : 'no', at: at.practices ?? at.root });
  }
  for (const { id, answer, at: place } of practices) {
    const assumed = assumeFor('practices', id) === 1 ? 'yes' : 'no';
    known.set(id, { answer: answer ?? assumed, at: place });
  }
  return known;
}

/** The answers about the entries of a map, by the id of the entry. */
function answersBelow(map: string, answers: Answers): { id: string; answer: Assume }[] {
  return [...answers].flatMap(([path, answer]) => {
    const [first, id] = path.split('.');
    return first === map && id !== undefined ? [{ id, answer }] : [];
  });
}
