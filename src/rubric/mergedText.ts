import type { Localised } from './rubric.ts';

/** A text as a rubric writes it: English, or by language. */
export type WrittenText = string | Readonly<Record<string, string>>;

/** The fields of dimensions, criteria and practices that hold a text. */
export const textFields = ['title', 'why', 'fix', 'question'] as const;
export type WrittenTexts = {
  readonly [Field in (typeof textFields)[number]]?: WrittenText | undefined;
};

/** A text by language; a plain one is English. */
export function localisedText(text: WrittenText | undefined): Localised {
  return typeof text === 'string' ? { en: text } : { ...text };
}

/** A text with the languages that a later layer gives: to translate a rubric is to add to it. */
export function mergedText(before: unknown, given: unknown): Localised {
  return {
    ...localisedText(before as WrittenText | undefined),
    ...localisedText(given as WrittenText | undefined),
  };
}
