import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { lawRubric } from './lawRubric.ts';
import { refuse, tries } from './laws.ts';
import { written } from './layouts.ts';
import { anyCompany } from './randomCompany.ts';

const rest = { rubric: lawRubric, version: '0.0.0', planning: null };

/** What a person reads; nothing else may depend on the language. */
const sentence = /\.(message|title|fix|why|question|notes\.\d+)$|^result\.criteria\.\d+\.reason$/;

/** The paths at which two results differ. */
function differences(one: unknown, other: unknown, path: string): string[] {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return one === other ? [] : [path];
  }
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (keys.join() !== others.join()) return [`${path} (keys)`];
  return keys.flatMap((key) =>
    differences(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${path}.${key}`,
    ),
  );
}

it('DESIGN §9: in another language only the sentences differ, not an id or a number', () => {
  fc.assert(
    fc.property(anyCompany, (company) => {
      const files = written(company, { files: 1, style: 'json', shuffle: 0 });
      const english = assess(files, { ...rest, words: en, language: 'en' });
      const inItalian = assess(files, { ...rest, words: italian, language: 'it' });
      expect([english.language, inItalian.language]).toEqual(['en', 'it']);
      const wrong = differences(english, { ...inItalian, language: 'en' }, 'result').filter(
        (path) => !sentence.test(path),
      );
      refuse(wrong, { company });
    }),
    tries(12),
  );
});
