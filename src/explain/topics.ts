import { levels } from '../company/vocabulary.ts';
import { metricCatalog } from '../metrics/catalog.ts';
import { inLanguage, type Localised, type Rubric } from '../rubric/rubric.ts';
import type { Topic } from './explanation.ts';

type Kind = Topic['kinds'][number];

/** Every word that can be explained, each once: score and level, levels, dimensions, criteria, metrics, practices. */
export function topics(rubric: Rubric, language: string): Topic[] {
  const found = new Map<string, Topic & { kinds: Kind[] }>();
  const add = (kind: Kind, items: readonly { id: string; title?: Localised }[]) => {
    for (const { id, title } of items) {
      const topic = found.get(id);
      if (topic) topic.kinds.push(kind);
      else found.set(id, { id, kinds: [kind], title: title ? inLanguage(title, language) : null });
    }
  };
  add('score', [{ id: 'score' }]);
  add('ladder', [{ id: 'level' }]);
  add(
    'level',
    levels.map((id) => ({ id })),
  );
  add('dimension', rubric.dimensions);
  add('criterion', rubric.criteria);
  add('metric', metricCatalog);
  add('practice', rubric.practices);
  return [...found.values()];
}
