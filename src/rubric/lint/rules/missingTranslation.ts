import { defineLintRule } from '../lintRule.ts';
import { type TextGiven, textsGiven } from '../textsGiven.ts';

/** A text lacks a language that most texts of the rubric have. */
export const missingTranslation = defineLintRule({
  id: 'missing-translation',
  severity: 'warning',
  check: (subject) => {
    const texts = textsGiven(subject);
    const usual = usualLanguages(texts);
    return texts.flatMap(({ spot, languages }) => {
      const missing = usual.filter((language) => !languages.includes(language));
      return missing.length > 0
        ? [{ ...spot, values: { text: String(spot.path.at(-1)), missing } }]
        : [];
    });
  },
});

function usualLanguages(texts: readonly TextGiven[]): string[] {
  const counts = new Map<string, number>();
  for (const language of texts.flatMap(({ languages }) => languages)) {
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].flatMap(([language, count]) => (2 * count > texts.length ? [language] : []));
}
