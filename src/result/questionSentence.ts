import type { Description } from '../company/description.ts';
import type { Unstated } from '../company/unstated.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Telling } from './telling.ts';

/** An open point as a question: a practice as the rubric asks it, everything else in our own words. */
export function questionSentence({ what, about }: Unstated, telling: Telling): string {
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
