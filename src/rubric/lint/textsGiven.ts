import type { MergedPart, PartKey } from '../mergedParts.ts';
import { localisedText, textFields, type WrittenText, type WrittenTexts } from '../mergedText.ts';
import { givenSpot } from './givenSpot.ts';
import type { LintSpot } from './lintRule.ts';
import type { LintSubject } from './lintSubject.ts';

/** A text of the rubric: where it is given, and in which languages. */
export interface TextGiven {
  spot: LintSpot;
  languages: readonly string[];
}

/** Every text of a rubric and of what it extends, as merged. */
export function textsGiven({ layers, dimensions, criteria, practices }: LintSubject): TextGiven[] {
  const own = layers.flatMap(({ document, written }) =>
    (['title', 'description'] as const).flatMap((field): TextGiven[] =>
      written[field] === undefined
        ? []
        : [
            {
              spot: { document, path: [field], part: 'key' },
              languages: languagesOf(written[field]),
            },
          ],
    ),
  );
  return [
    ...own,
    ...textsOf('dimensions', dimensions),
    ...textsOf('criteria', criteria),
    ...textsOf('practices', practices),
  ];
}

function textsOf(map: PartKey, parts: readonly MergedPart<WrittenTexts>[]): TextGiven[] {
  return parts.flatMap((part) =>
    textFields.flatMap((field) => {
      const text = part.written[field];
      return text === undefined
        ? []
        : [{ spot: givenSpot(map, part, [field]), languages: languagesOf(text) }];
    }),
  );
}

function languagesOf(text: WrittenText): string[] {
  return Object.keys(localisedText(text));
}
