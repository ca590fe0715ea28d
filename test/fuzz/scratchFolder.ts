import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from './fuzzCall.ts';

/** A folder for one call after the other. */
export interface ScratchFolder {
  folder: string;
  /** Takes away what is there and above, and lays these files. */
  lay(files: Readonly<Record<string, Content>>): void;
  /** All files that are there, by their path with `/`; also those above, where nothing belongs. */
  files(): Map<string, Buffer>;
  remove(): void;
}

/** So that a path which leads out ends where it is seen, and does no harm. */
const depth = ['outer', 'outer', 'outer', 'company'];

/** In a new folder, or below one that somebody else takes away. */
export function scratchFolder(above: string = tmpdir()): ScratchFolder {
  const root = mkdtempSync(join(above, 'omnigauge-fuzz-'));
  const folder = join(root, ...depth);
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    lay(files) {
      for (const [level, below] of [...depth, null].entries()) {
        const here = join(root, ...depth.slice(0, level));
        for (const name of readdirSync(here)) {
          if (name !== below) rmSync(join(here, name), { recursive: true });
        }
      }
      for (const [name, content] of Object.entries(files)) {
        if (name.includes('/')) mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
    },
    files: () => {
      const found = new Map<string, Buffer>();
      collect(root, '', found);
      const above = `${depth.join('/')}/`;
      return new Map(
        [...found].map(([path, content]) => [
          path.startsWith(above) ? path.slice(above.length) : `above: ${path}`,
          content,
        ]),
      );
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function collect(folder: string, above: string, found: Map<string, Buffer>): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (lstatSync(path).isDirectory()) collect(path, `${above}${name}/`, found);
    else found.set(`${above}${name}`, readFileSync(path));
  }
}
