import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectFolder } from '../cli/testTerminal.ts';
import { fetchedNodes, type NodeProgram } from './fetchedNodes.ts';
import { npm } from './npm.ts';
import { type Packed, packed } from './packed.ts';
import { rebuilt } from './rebuilt.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    nodes: NodeProgram[];
    built: Packed;
    rebuilt: Packed;
    /** A folder with nothing but the installed package. */
    user: string;
  }
}

/** Before all tests of the package: packs it twice and installs it in an empty folder. */
export function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'omnigauge-packed-')));
  const nodes = fetchedNodes(folder);
  const built = packed({
    from: projectFolder,
    to: join(folder, 'built'),
    words: ['--ignore-scripts'],
  });
  const other = nodes.findLast(({ file }) => file !== null)?.file ?? process.execPath;
  provide('nodes', nodes);
  provide('built', built);
  provide('rebuilt', rebuilt(folder, other));
  provide('user', installedIn(join(folder, 'user'), built.tarball));
  return () => rmSync(folder, { recursive: true, maxRetries: 3 });
}

function installedIn(folder: string, tarball: string) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'], { folder });
  return folder;
}
