import type { RubricLayer } from '../../extendedRubric.ts';
import { mergedParts, type PartKey } from '../../mergedParts.ts';
import {
  localisedText,
  textFields,
  type WrittenText,
  type WrittenTexts,
} from '../../mergedText.ts';
import { defineLintRule, type LintSpot } from '../lintRule.ts';
import { partKeys } from '../partKeys.ts';

/** A text is replaced in some languages, and keeps the words of the extended rubric in others. */
export const staleTranslation = defineLintRule({
  id: 'stale-translation',
  severity: 'warning',
  check: ({ layers }) =>
    layers.flatMap((layer, index) =>
      partKeys.flatMap((map) => staleIn(layer, layers.slice(0, index), map)),
    ),
});

function staleIn(
  { document, written }: RubricLayer,
  below: readonly RubricLayer[],
  map: PartKey,
): LintSpot[] {
  const before = new Map<string, WrittenTexts>(
    mergedParts(below, map).map((part) => [part.id, part.written]),
  );
  return Object.entries(written[map] ?? {}).flatMap(([id, part]: [string, WrittenTexts]) =>
    textFields.flatMap((field): LintSpot[] => {
      const missing = staleLanguages(before.get(id)?.[field], part[field]);
      if (missing.length === 0) return [];
      return [{ document, path: [map, id, field], part: 'key', values: { text: field, missing } }];
    }),
  );
}

/** Languages left as they were, where others of the text before are put in other words. */
function staleLanguages(before: WrittenText | undefined, given: WrittenText | undefined): string[] {
  const [old, replaced] = [localisedText(before), localisedText(given)];
  const changed = Object.keys(replaced).some(
    (language) => old[language] !== undefined && old[language] !== replaced[language],
  );
  return changed ? Object.keys(old).filter((language) => replaced[language] === undefined) : [];
}
