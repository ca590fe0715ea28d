// Bundles the command into one CommonJS file: it starts faster than the same code as modules.
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/omnigauge.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // Prefers the ES modules of a package, of which only the used parts get bundled.
  mainFields: ['module', 'main'],
  // Too heavy to read at every start, so they stay dynamic imports of the installed packages.
  external: [
    '@dagrejs/dagre',
    '@resvg/resvg-wasm',
    'chokidar',
    'inquirer',
    'jszip',
    'pptxgenjs',
    'preact',
    'preact-render-to-string',
    'tinyglobby',
    'tinypool',
  ],
  // Names stay, so that the stack of a crash can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'eof',
  // CommonJS has no import.meta.url.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  logOverride: { 'empty-import-meta': 'error' },
  logLevel: 'warning',
});

// The fonts of pictures as PNG, with their licence.
const fonts = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
for (const name of ['ttf/DejaVuSans.ttf', 'ttf/DejaVuSans-Bold.ttf', 'LICENSE']) {
  cpSync(join(fonts, name), join('dist/fonts', name.replace('ttf/', '')));
}

await import('./bundlePage.mjs');
