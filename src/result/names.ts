import type { Description } from '../company/description.ts';
import type { Stage } from '../company/vocabulary.ts';
import { inLanguage, type Rubric } from '../rubric/rubric.ts';
import type { ResultWords } from './resultWords.ts';

/** What people call an entity such as `channel:webshop`. */
export type NameOf = (entity: string) => string;

/** Names of everything that evidence may speak of; an id stands for itself where nothing names it. */
export function entityNames(
  description: Description,
  rubric: Rubric,
  words: ResultWords,
  language: string,
): NameOf {
  const names = new Map<string, string>();
  const add = (kind: string, entities: readonly { id: string; name: string }[]) => {
    for (const { id, name } of entities) names.set(`${kind}:${id}`, name);
  };
  add('channel', description.channels);
  add('system', description.systems);
  add('team', description.teams);
  add('journey', description.journeys ?? []);
  add('kpi', kpisOf(rubric, language));
  add(
    'kpi',
    description.kpis.items.filter(({ id, name }) => name !== id),
  );
  add(
    'criterion',
    rubric.criteria.map(({ id, title }) => ({ id, name: inLanguage(title, language) })),
  );
  add(
    'practice',
    rubric.practices.map(({ id, title }) => ({ id, name: inLanguage(title, language) })),
  );
  for (const [stage, name] of Object.entries(words.terms.stages) as [Stage, string][]) {
    names.set(`stage:${stage}`, name);
  }
  return (entity) => names.get(entity) ?? entity.slice(entity.indexOf(':') + 1);
}

/** A KPI that has a criterion of its own is called by the title of it. */
function kpisOf({ criteria }: Rubric, language: string): { id: string; name: string }[] {
  return criteria.flatMap(({ metric, parameters, title }) => {
    const ids =
      metric.id === 'kpis-measured'
        ? [(parameters as { kpis: string | string[] }).kpis].flat()
        : [];
    return ids.length === 1 ? ids.map((id) => ({ id, name: inLanguage(title, language) })) : [];
  });
}
