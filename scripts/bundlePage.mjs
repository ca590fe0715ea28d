// Bundles the script and the style of the HTML page, which the command writes into every page.
import { build } from 'esbuild';

await build({
  entryPoints: { page: 'src/browser/client.tsx' },
  outdir: 'dist',
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: ['es2023', 'chrome116', 'firefox119', 'safari17'],
  mainFields: ['module', 'main'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});

await build({
  entryPoints: { page: 'src/report/page/page.css' },
  outdir: 'dist',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});
