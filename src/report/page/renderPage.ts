import { sha256 as digest } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Assessment } from '../../assessment.ts';
import { layoutOf } from '../picture/map/layoutOf.ts';
import { visible } from '../text/visible.ts';
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
  const style = pageStyle(assets.style);
  const script = withoutEnd(assets.script);
  return `<!doctype html>
<html lang="${languageOf(assessment)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="omnigauge">
<link rel="icon" href="data:,">
<title>${escaped(visible(words.page.title(page.company)))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${escaped(words.page.skip)}</a>
<div id="page">${renderToString(h(PageView, { page }))}</div>
<script type="application/json" id="data">${safeJson(packedData(data))}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** A language code comes from a saved result too, which anyone may have written. */
function languageOf({ language }: Assessment): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en';
}

/** Nothing may be loaded from anywhere; only this very script may run, and this very style apply. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${base64Of(script)}'`,
    `style-src 'sha256-${base64Of(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function base64Of(text: string): string {
  return btoa(String.fromCharCode(...digest(utf8ToBytes(text))));
}

/** No text of a script may look like the end of its element. */
function withoutEnd(script: string): string {
  return script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
