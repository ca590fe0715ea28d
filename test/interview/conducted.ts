import { answered } from '../../src/interview/answered.ts';
import type { Ask } from '../../src/interview/ask.ts';
import { askAbout, askOf } from '../../src/interview/askAbout.ts';
import type { Interview } from '../../src/interview/interview.ts';
import { nextAsk } from '../../src/interview/nextAsk.ts';
import { openingAbout } from '../../src/interview/opening.ts';
import { settledBy } from '../../src/interview/settledBy.ts';
import { standingOf } from '../../src/interview/standing.ts';
import { startInterview } from '../../src/interview/startInterview.ts';
import { weighedPoint } from '../../src/interview/weighed.ts';
import { shippedRubric } from '../rubricFile.ts';
import type { Client } from './scriptedClient.ts';

/** Picks the next question; null ends the interview. */
export type Picking = (interview: Interview) => Ask | null;

export interface Conducted {
  interview: Interview;
  asked: readonly string[];
}

const rubric = shippedRubric();

/** An interview from nothing, with a client, until nothing is picked any more. */
export function conducted(client: Client, picking: Picking, begin = begun()): Conducted {
  let interview = begin;
  const asked: string[] = [];
  for (let ask = picking(interview); ask; ask = picking(interview)) {
    asked.push(ask.about);
    interview = answered(interview, ask, client(ask));
  }
  return { interview, asked };
}

function begun(goal: Interview['goal'] = 'level'): Interview {
  return startInterview([], 'company.yaml', { rubric, goal });
}

/** Our order. */
export const best: Picking = (interview) => {
  const next = nextAsk(interview);
  return 'settled' in next ? null : next;
};

/** The order of the file, as long as the level is open. */
export const fileOrder: Picking = (interview) => pickedBy(interview, () => 0, true);

/** Any order, as long as the level is open. */
export function anyOrder(random: (below: number) => number): Picking {
  return (interview) => pickedBy(interview, random, true);
}

/** Everything there is to ask. */
export const everything: Picking = (interview) => pickedBy(interview, () => 0, false);

function pickedBy(
  interview: Interview,
  pick: (below: number) => number,
  endsWithLevel: boolean,
): Ask | null {
  const opening = openingAbout(endsWithLevel ? interview : { ...interview, goal: 'score' });
  if (opening !== null) return askAbout(interview, opening);
  const standing = standingOf(interview);
  if (endsWithLevel && settledBy(standing, interview)) return null;
  const point = standing.points[pick(standing.points.length)];
  return point ? askOf(interview, standing, weighedPoint(point, standing)) : null;
}
