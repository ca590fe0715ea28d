import type { PageWords } from '../report/page/pageWords.ts';
import type { ResultWords } from '../result/resultWords.ts';
import { document as enDocument } from '../text/en/document.ts';
import { explain as enExplain } from '../text/en/explain.ts';
import { page as enPage } from '../text/en/page.ts';
import { picture as enPicture } from '../text/en/picture.ts';
import { plan as enPlan } from '../text/en/plan.ts';
import { report as enReport } from '../text/en/report.ts';
import { result as enResult } from '../text/en/result.ts';
import { terms as enTerms } from '../text/en/terms.ts';
import { document as itDocument } from '../text/it/document.ts';
import { explain as itExplain } from '../text/it/explain.ts';
import { page as itPage } from '../text/it/page.ts';
import { picture as itPicture } from '../text/it/picture.ts';
import { plan as itPlan } from '../text/it/plan.ts';
import { report as itReport } from '../text/it/report.ts';
import { result as itResult } from '../text/it/result.ts';
import { terms as itTerms } from '../text/it/terms.ts';

type BrowserWords = PageWords & ResultWords;

const en: BrowserWords = {
  document: enDocument,
  explain: enExplain,
  page: enPage,
  picture: enPicture,
  plan: enPlan,
  report: enReport,
  result: enResult,
  terms: enTerms,
};

const it: BrowserWords = {
  document: itDocument,
  explain: itExplain,
  page: itPage,
  picture: itPicture,
  plan: itPlan,
  report: itReport,
  result: itResult,
  terms: itTerms,
};

const languages: Readonly<Record<string, BrowserWords>> = { en, it };

/** The words that the page's script needs, in a language; English where it has none. */
export function browserWords(language: string): BrowserWords {
  return (Object.hasOwn(languages, language) && languages[language]) || en;
}
