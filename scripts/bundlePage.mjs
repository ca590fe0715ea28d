// Bundles the script and the style of the HTML page, which the command writes into every page.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { sourceMaps } from './sourceMaps.mjs';
import { packagesIn, thirdPartyNotice } from './thirdParty.mjs';

/** What got into the script. */
export const { metafile: page } = await build({
  entryPoints: { page: 'src/browser/client.tsx' },
  outdir: 'dist',
  bundle: true,
  metafile: true,
  platform: 'browser',
  format: 'iife',
  target: ['es2023', 'chrome116', 'firefox119', 'safari17'],
  mainFields: ['module', 'main'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  // Beside it, as the size of a page is tested, too.
  ...(sourceMaps && { ...sourceMaps, sourcemap: 'external' }),
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});

// Every page is a copy of that code, and takes the notices along.
const notice = thirdPartyNotice(packagesIn(page));
if (!sourceMaps)
  writeFileSync('dist/page.js', `/*\n${notice}*/\n${readFileSync('dist/page.js', 'utf8')}`);

await build({
  entryPoints: { page: 'src/report/page/page.css' },
  outdir: 'dist',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});
