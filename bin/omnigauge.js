#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../dist/omnigauge.cjs', import.meta.url));

if (existsSync(bundle)) {
  // Node has had the compile cache since 22.1; the types that we use are those of Node 20.
  const { enableCompileCache } = /** @type {{ enableCompileCache?: () => void }} */ (nodeModule);
  enableCompileCache?.();
  try {
    await nodeModule
      .createRequire(import.meta.url)(bundle)
      .run();
  } catch (error) {
    // Node would exit with 1, which is kept for a gate that failed.
    process.exitCode = 2;
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  }
} else {
  process.exitCode = 2;
  process.stderr.write('omnigauge is not built yet: run "npm run build" in its folder.\n');
}
