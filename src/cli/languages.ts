import type { en } from '../text/en.ts';

export type Words = typeof en;

/** Every language of the tool: a new one is one line here (docs/languages.md). */
const loaders = {
  en: async (): Promise<Words> => (await import('../text/en.ts')).en,
  it: async (): Promise<Words> => (await import('../text/it.ts')).it,
};

export type Language = keyof typeof loaders;

/** Their codes, as `--lang` takes them. */
export const languages: readonly Language[] = Object.keys(loaders) as Language[];

/** All words of a language. Only those of the languages in use are loaded. */
export function wordsIn(language: Language): Promise<Words> {
  return loaders[language]();
}

export function isLanguage(word: string | undefined): word is Language {
  return languages.some((language) => language === word);
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
