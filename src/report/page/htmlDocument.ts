import { sha256 as digest } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { visible } from '../text/visible.ts';
import { escapedHtml } from './escapedHtml.ts';

interface HtmlDocument {
  title: string;
  /** Code of the language, as in `en`; from a saved result, which anyone may have written. */
  language: string;
  style: string;
  /** The only script that may run; null where none may. */
  script: string | null;
  /** Markup: whoever hands it over has made all texts in it harmless. */
  body: string;
}

const languageCode = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** One HTML file that needs nothing else and asks nothing of any server. */
export function htmlDocument({ title, language, style, script, body }: HtmlDocument): string {
  const run = script === null ? null : withoutEnd(script);
  return `<!doctype html>
<html lang="${languageCode.test(language) ? language : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, run)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="omnigauge">
<link rel="icon" href="data:,">
<title>${escapedHtml(visible(title))}</title>
<style>${style}</style>
</head>
<body>
${body}
${run === null ? '' : `<script>${run}</script>\n`}</body>
</html>
`;
}

/** Nothing may be loaded from anywhere; only this very style may apply, and this very script run. */
function policy(style: string, script: string | null): string {
  return [
    "default-src 'none'",
    ...(script === null ? [] : [`script-src 'sha256-${base64Of(script)}'`]),
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
