import { dirname, relative, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { kindAt } from '../disk/kindAt.ts';
import { isFragment } from '../files/collectFiles.ts';

/** Notices changes until it is closed. */
export interface FileWatch {
  /** Watches these files as well; they need not be there. */
  add(files: readonly string[]): void;
  close(): Promise<void>;
}

/** Milliseconds without a change after which somebody has finished saving. */
const quiet = 60;

/**
 * Calls back after a change of a file, or of any YAML file below a folder, and of files beside it.
 * What counts is the name: editors save by writing another file and renaming it, and a file may go
 * and come back. Paths are absolute.
 */
export async function watchFiles(
  path: string,
  others: readonly string[],
  changed: () => void,
): Promise<FileWatch> {
  // Heavy, and needed by nobody else.
  const { watch } = await import('chokidar');
  const usual = { ignoreInitial: true, followSymlinks: false, atomic: false } as const;
  let isClosed = false;
  const files = new Set<string>();
  const folders = new Set<string>();
  // A file is watched in its folder, since the file itself is another one after it was saved.
  const single = watch([], {
    ...usual,
    depth: 0,
    ignored: (each: string) => !files.has(each) && !folders.has(each),
  });
  const add = (added: readonly string[]) => {
    // Once it is closed, adding would open it again.
    const missing = isClosed ? [] : added.filter((file) => !files.has(file));
    for (const file of missing) {
      files.add(file);
      folders.add(dirname(file));
    }
    // The file too: a folder that is watched already is not read again.
    if (missing.length > 0) single.add(missing.flatMap((file) => [dirname(file), file]));
  };
  const isFolder = kindAt(path, path) === 'folder';
  add(isFolder ? others : [path, ...others]);
  const below = isFolder
    ? [watch(path, { ...usual, ignored: (each, stats) => !isBelow(path, each, stats) })]
    : [];
  const watchers = files.size > 0 ? [single, ...below] : below;
  let timer: NodeJS.Timeout | undefined;
  const noticed = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  };
  // What cannot be watched any more can mostly not be read either, and then that is told.
  for (const watcher of [single, ...below]) watcher.on('all', noticed).on('error', noticed);
  await Promise.all(watchers.map(ready));
  return {
    add,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await Promise.all([single, ...below].map((watcher) => watcher.close()));
    },
  };
}

function ready(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve) => {
    watcher.once('ready', resolve);
  });
}

/** Whether it may belong to the company in a folder; what it is may not be known yet. */
function isBelow(folder: string, path: string, stats: { isFile(): boolean } | undefined): boolean {
  const inside = relative(folder, path).split(sep).join('/');
  if (inside === '') return true;
  return stats?.isFile()
    ? isFragment(inside)
    : isFragment(`${inside}/any.yaml`) || isFragment(inside);
}
