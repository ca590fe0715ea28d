import type { Accepted } from '../baseline/baseline.ts';
import { type DataKind, dataKinds } from '../company/dataKind.ts';
import { levels } from '../company/vocabulary.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Checking } from './checking.ts';

type Telling = Checking['telling'];

/** What an entry of a baseline is about, in words; an id that nothing names stands for itself. */
export function acceptedText({ rule, criterion, about }: Accepted, telling: Telling): string {
  const { words, nameOf } = telling;
  const title = criterion === null ? null : nameOf(`criterion:${criterion}`);
  const names = about.flatMap((entity) => entityText(entity, telling));
  const heading = rule === null ? null : words.check.titles.rules[rule];
  return words.check.gaps.subject(
    [heading, title].filter((part) => part !== null).join(', '),
    names,
  );
}

/** Some ids are no entities of the file, but words for what is asked or how it is told apart. */
function entityText(entity: string, { rubric, words, language, nameOf }: Telling): string[] {
  const kind = entity.slice(0, entity.indexOf(':'));
  const id = entity.slice(kind.length + 1);
  switch (kind) {
    case 'time':
    case 'steps':
      return [];
    case 'data':
      return [dataKinds.includes(id as DataKind) ? words.terms.dataKinds[id as DataKind] : id];
    case 'undecided':
      return [nameOf(`channel:${id}`)];
    case 'level':
      return levels.flatMap((level) => (level === id ? words.terms.levels[level] : []));
    case 'dimension': {
      const dimension = rubric.dimensions.find((each) => each.id === id);
      return [dimension ? inLanguage(dimension.title, language) : id];
    }
    default:
      return [nameOf(entity)];
  }
}
