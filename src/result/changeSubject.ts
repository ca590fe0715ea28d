import { kindsOf } from '../company/dataKind.ts';
import { freshnessOf } from '../company/freshness.ts';
import type { Change } from '../plan/change.ts';
import type { ChangeSubject } from './resultWords.ts';
import type { Telling } from './telling.ts';

/** What a change is about, in the names that people use. */
export function changeSubject(change: Change, telling: Telling): ChangeSubject {
  const { words, nameOf } = telling;
  const data = 'data' in change ? kindsOf(change.data) : [];
  return {
    names: namesIn(change, telling).map(nameOf),
    data: words.result.list(data.map((kind) => words.terms.dataKinds[kind])),
    freshness: 'age' in change ? freshnessOf(change.age) : '',
    ...wordIn(change),
  };
}

/** Entities, as `nameOf` takes them. */
function namesIn(change: Change, { description }: Telling): string[] {
  const isChannel = (id: string) => description.channels.some((channel) => channel.id === id);
  const node = (id: string) => `${isChannel(id) ? 'channel' : 'system'}:${id}`;
  switch (change.kind) {
    case 'add-flow':
      return [node(change.from), node(change.to)];
    case 'add-data':
    case 'make-fresher':
      return change.flow.ends.slice(0, 1).flatMap(({ from, to }) => [node(from), node(to)]);
    case 'connect-channel':
      return [`channel:${change.channel}`, `system:${change.system}`];
    case 'name-owner':
      return [`${change.owned.slice(0, -1)}:${change.id}`, `team:${change.team}`];
    case 'share-goal':
      return change.teams.map((team) => `team:${team}`);
    case 'measure-kpi':
      return [`kpi:${change.kpi}`];
    case 'adopt-practice':
      return [`practice:${change.practice}`];
    case 'introduce-system':
      return [`system:${change.system}`];
    default:
      return [`channel:${change.channel}`];
  }
}

function wordIn(change: Change): Pick<ChangeSubject, 'word' | 'part'> {
  switch (change.kind) {
    case 'identify-customers':
      return { word: change.identifier, part: '' };
    case 'share-goal':
      return { word: change.goal, part: '' };
    case 'adopt-guideline':
      return { word: change.guideline, part: change.part };
    case 'name-owner':
      return { word: change.team, part: change.owned };
    case 'open-channel':
      return { word: change.channelKind, part: '' };
    case 'add-data':
    case 'make-fresher':
      return { word: '', part: change.flow.ends.length > 1 ? 'both' : '' };
    default:
      return { word: '', part: '' };
  }
}
