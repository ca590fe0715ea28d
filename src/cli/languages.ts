import { en } from '../text/en.ts';
import { it } from '../text/it.ts';

/** The languages of the tool. */
export const languages = { en, it } as const;
export type Language = keyof typeof languages;
export type Words = typeof en;

export function isLanguage(word: string | undefined): word is Language {
  return word !== undefined && Object.hasOwn(languages, word);
}

/**
 * The language of this call. It is needed before the flags are read, since help and complaints
 * about flags are in it too; a word that is no language is left to the flag's own check.
 */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  configured: string | undefined,
): Language {
  const at = words.lastIndexOf('--lang');
  const attached = words.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const flag = attached ?? (at >= 0 ? words[at + 1] : undefined);
  const asked = flag ?? environment.OMNIGAUGE_LANG ?? configured;
  return isLanguage(asked) ? asked : 'en';
}
