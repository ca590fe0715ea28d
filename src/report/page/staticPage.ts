import { htmlDocument } from './htmlDocument.ts';
import { pageStyle } from './pageStyle.ts';
import { staticRules } from './staticRules.ts';

interface StaticPage {
  title: string;
  /** Code of the language, as in `en`. */
  language: string;
  /** Markup: whoever hands it over has made all texts in it harmless. */
  body: string;
}

/** One HTML file without any script, which needs nothing else and asks nothing of any server. */
export function staticPage(page: StaticPage): string {
  return htmlDocument({ ...page, style: pageStyle(staticRules), script: null });
}
