import type { Assessment } from '../assessment.ts';
import type { Description } from '../company/description.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Question } from '../score/questions/question.ts';
import { roundPoints } from './rounded.ts';
import type { Telling } from './telling.ts';

/** A question that a client can answer, with what its answers would settle. */
export function describedQuestion(
  question: Question,
  telling: Telling,
): Assessment['questions'][number] {
  const { about, outcomes, worth, at } = question;
  return {
    about,
    question: sentenceFor(question, telling),
    settles: { level: worth.level > 0, score: roundPoints(worth.score) },
    answers: {
      worst: { level: outcomes[0].level, score: roundPoints(outcomes[0].score.low ?? 0) },
      best: { level: outcomes[1].level, score: roundPoints(outcomes[1].score.high ?? 0) },
    },
    at,
  };
}

/** A practice is asked about as the rubric says; everything else in our own words. */
function sentenceFor({ what, about }: Question, telling: Telling): string {
  const { rubric, words, language, nameOf, description } = telling;
  const [, id = ''] = about.split('.');
  const asked =
    what === 'practice' ? rubric.practices.find((each) => each.id === id)?.question : undefined;
  if (asked && Object.keys(asked).length > 0) return inLanguage(asked, language);
  const names = entitiesIn(about, description).map(nameOf);
  return words.result.questions[what](names);
}

const kinds: Readonly<Record<string, string>> = {
  channels: 'channel',
  systems: 'system',
  teams: 'team',
  journeys: 'journey',
  kpis: 'kpi',
  practices: 'practice',
};

/** The entities that a path speaks of: `flows.webshop>crm.data` of two. */
function entitiesIn(about: string, { channels }: Description): string[] {
  const [list = '', id] = about.split('.');
  if (id === undefined) return [];
  if (list !== 'flows') return [`${kinds[list]}:${id}`];
  const isChannel = (end: string) => channels.some((channel) => channel.id === end);
  return id.split(/<?>/).map((end) => (isChannel(end) ? `channel:${end}` : `system:${end}`));
}
