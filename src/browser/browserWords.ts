import type { PageWords } from '../report/page/pageWords.ts';
import type { ResultWords } from '../result/resultWords.ts';
import { browser as en } from '../text/en/browser.ts';
import { browser as it } from '../text/it/browser.ts';

type BrowserWords = PageWords & ResultWords;

/** Every language of the page: a new one is one line here, as in `src/cli/languages.ts`. */
export const browserLanguages: Readonly<Record<string, BrowserWords>> = { en, it };

/** The words that the page's script needs, in a language; English where it has none. */
export function browserWords(language: string): BrowserWords {
  return (Object.hasOwn(browserLanguages, language) && browserLanguages[language]) || en;
}
