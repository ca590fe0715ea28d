import type { Accepted } from '../baseline/baseline.ts';
import { type DataKind, dataKinds } from '../company/dataKind.ts';
import { levels } from '../company/vocabulary.ts';
import { inLanguage } from '../rubric/rubric.ts';
import { acceptedHeading } from './acceptedHeading.ts';
import type { Checking } from './checking.ts';
import { scoreText } from './scoreText.ts';

type Telling = Checking['telling'];

/** What an entry of a baseline is about, in words; an id that nothing names stands for itself. */
export function acceptedText(accepted: Accepted, telling: Telling): string {
  const { criterion, about } = accepted;
  const { words, nameOf } = telling;
  const title = criterion === null ? null : nameOf(`criterion:${criterion}`);
  const heading = [acceptedHeading(accepted, words), title]
    .filter((part) => part !== null)
    .join(', ');
  const names = about
    .flatMap((entity) => entityText(entity, telling))
    .filter((name) => name !== heading);
  const named = isHandover(accepted, telling) ? [names.join(' → ')] : names;
  return words.check.gaps.subject(heading, named);
}

/** Something gets from one channel to another, or does not; teams that agree do so both ways. */
function isHandover({ rule, criterion, about }: Accepted, { rubric }: Telling): boolean {
  const isPair = about.length === 2 && about.every((entity) => entity.startsWith('channel:'));
  const metric = rubric.criteria.find(({ id }) => id === criterion)?.metric.id;
  return rule === null && isPair && metric !== 'aligned-teams';
}

/** Some ids are no entities of the file, but words for what is asked or how it is told apart. */
function entityText(entity: string, { rubric, words, language, nameOf }: Telling): string[] {
  const kind = entity.slice(0, entity.indexOf(':'));
  const id = entity.slice(kind.length + 1);
  switch (kind) {
    // That there is none, or may be more, and what the heading says already.
    case 'time':
    case 'steps':
    case 'systems':
    case 'journeys':
    case 'kpis':
    case 'contradiction':
      return [];
    case 'data':
      return [dataKinds.includes(id as DataKind) ? words.terms.dataKinds[id as DataKind] : id];
    case 'undecided':
      return [nameOf(`channel:${id}`)];
    case 'level':
      return levels.flatMap((level) => (level === id ? words.terms.levels[level] : []));
    case 'score':
      return [words.check.points(scoreText(Number(id), words))];
    case 'dimension': {
      const dimension = rubric.dimensions.find((each) => each.id === id);
      return [dimension ? inLanguage(dimension.title, language) : id];
    }
    default:
      return [nameOf(entity)];
  }
}
