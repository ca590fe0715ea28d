import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Assessment } from '../../assessment.ts';
import { layoutOf } from '../picture/map/layoutOf.ts';
import { escapedHtml } from './escapedHtml.ts';
import { htmlDocument } from './htmlDocument.ts';
import { PageView } from './PageView.tsx';
import { packedData } from './packedData.ts';
import { pageContext } from './pageContext.ts';
import type { PageData, PageSources } from './pageData.ts';
import { pageStyle } from './pageStyle.ts';
import type { PageWords } from './pageWords.ts';
import { safeJson } from './safeJson.ts';
import { withShownEvidence } from './withShownEvidence.ts';

export interface PageOptions {
  words: PageWords;
  /**
   * `dist/page.js` and `dist/page.css`, as `src/cli/files/pageAssets.ts` reads them. They are the
   * same for every page.
   */
  assets: { script: string; style: string };
  /**
   * What it takes to score anew in the page, from `src/browser/pageSources.ts`. Without it, as for
   * a result that was saved, the steps have no boxes and the page says why.
   */
  sources?: PageSources | undefined;
}

/**
 * A result as one HTML file that needs nothing else and asks nothing of any server. Everything can
 * be read without its script. The same result gives the same text.
 */
export async function renderPage(
  whole: Assessment,
  { words, assets, sources }: PageOptions,
): Promise<string> {
  const assessment = withShownEvidence(whole);
  const layout = await layoutOf(assessment, words);
  const page = pageContext({
    assessment,
    today: assessment,
    layout,
    words,
    choosing: null,
    whatIf: null,
    theme: null,
    hasSources: sources !== undefined,
  });
  const data: PageData = { assessment, layout, sources: sources ?? null };
  const body = `<a class="skip" href="#main">${escapedHtml(words.page.skip)}</a>
<div id="page">${renderToString(h(PageView, { page }))}</div>
<script type="application/json" id="data">${safeJson(packedData(data))}</script>`;
  return htmlDocument({
    title: words.page.title(page.company),
    language: assessment.language,
    style: pageStyle(assets.style),
    script: assets.script,
    body,
  });
}
