#!/usr/bin/env node
// CommonJS (see package.json beside this file), since Node starts it faster than a module.
const { existsSync, writeSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');

const bundle = join(__dirname, '../dist/omnigauge.cjs');

async function start() {
  const [, , word, ...others] = process.argv;
  if (others.length === 0 && (word === '--version' || word === '-V') && toldVersion()) return;
  if (!existsSync(bundle)) {
    process.exitCode = 2;
    process.stderr.write('omnigauge is not built yet: run "npm run build" in its folder.\n');
    return;
  }
  // Node has had the compile cache since 22.1; the types that we use are those of Node 20.
  const { enableCompileCache } = /** @type {{ enableCompileCache?: () => void }} */ (nodeModule);
  enableCompileCache?.();
  try {
    await require(bundle).run();
  } catch (error) {
    // Node would exit with 1, which is kept for a gate that failed.
    process.exitCode = 2;
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  }
}

/** Scripts ask for it at every start, and it takes nothing of the program; where it fails, that says why. */
function toldVersion() {
  try {
    return writeSync(1, `${require('../package.json').version}\n`) > 0;
  } catch {
    return false;
  }
}

start();
