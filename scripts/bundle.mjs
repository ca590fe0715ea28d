// Bundles the command into one CommonJS file: it starts faster than the same code as modules.
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
  // Too heavy to read at every start, so it stays a dynamic import of the installed package.
  external: ['inquirer'],
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
