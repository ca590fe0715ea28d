import { sha256 as digest } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { visible } from '../text/visible.ts';
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
export function staticPage({ title, language, body }: StaticPage): string {
  const style = pageStyle(staticRules);
  const hash = btoa(String.fromCharCode(...digest(utf8ToBytes(style))));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  // A language code may come from a saved result, which anyone may have written.
  const lang = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="omnigauge">
<link rel="icon" href="data:,">
<title>${escaped(visible(title))}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
