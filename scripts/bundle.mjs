// Bundles the command into CommonJS files, which start faster than the same code as modules: one to
// begin with, and one for each part that is loaded only when it is needed.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { page } from './bundlePage.mjs';
import { sourceMaps } from './sourceMaps.mjs';
import { packagesIn, thirdPartyNotice } from './thirdParty.mjs';

// Only modules can be split, so the files are made as such and turned into CommonJS one by one.
const { outputFiles, metafile } = await build({
  entryPoints: { omnigauge: 'src/cli/main.ts', assessTask: 'src/cli/pool/assessTask.ts' },
  outdir: 'dist',
  chunkNames: 'parts/[name]-[hash]',
  outExtension: { '.js': '.cjs' },
  splitting: true,
  metafile: true,
  write: false,
  bundle: true,
  platform: 'node',
  format: 'esm',
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
  ...sourceMaps,
  legalComments: 'eof',
  logLevel: 'warning',
});

const parts = 'dist/parts';
mkdirSync(parts, { recursive: true });
for (const { path, text } of outputFiles) {
  // A part is required, at once, when it is asked for; only packages take the loader of modules.
  const required = text.replaceAll(
    /\bimport\(("\.{1,2}\/[^"]+")\)/g,
    'Promise.resolve().then(()=>require($1))',
  );
  const { code } = await transform(required, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minifyWhitespace: true,
    ...sourceMaps,
    legalComments: 'eof',
    // CommonJS has no import.meta.url.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: text.includes('import.meta.url')
      ? 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;'
      : '',
    logOverride: { 'empty-import-meta': 'error' },
    sourcefile: relative('.', path),
  });
  writeFileSync(path, code);
}
// Those of an earlier build, last: a command that runs meanwhile may still need them.
const names = outputFiles.map(({ path }) => basename(path));
for (const name of readdirSync(parts)) {
  if (name.endsWith('.cjs') && !names.includes(name)) rmSync(join(parts, name));
}
await import('./storeRubrics.mjs');

// The fonts of pictures as PNG, with their licence.
const fonts = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
for (const name of ['ttf/DejaVuSans.ttf', 'ttf/DejaVuSans-Bold.ttf', 'LICENSE']) {
  cpSync(join(fonts, name), join('dist/fonts', name.replace('ttf/', '')));
}

const bundled = [...packagesIn(metafile), ...packagesIn(page)];
writeFileSync('dist/THIRD-PARTY.txt', thirdPartyNotice([...new Set(bundled)].sort()));
