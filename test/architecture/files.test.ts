import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Files besides `disk` that may ask the file system themselves, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'files/packageFolder.ts': 'finds the package, and what it brings',
  'files/exampleFiles.ts': 'the package brings the examples',
  'files/keptRubric.ts': 'the package brings the rubrics as the build read them',
  'files/pageAssets.ts': 'the package brings the page',
  'files/pngOf.ts': 'the package brings the fonts',
};

it('files of users are read and written through src/cli/disk only', () => {
  const root = fileURLToPath(new URL('../../src/cli/', import.meta.url));
  const asking = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) =>
      /^(?!import type\b).*from '(node:)?fs(\/promises)?'/m.test(readFileSync(path, 'utf8')),
    )
    .map((path) => path.slice(root.length).replaceAll('\\', '/'))
    // Of the constants, stagedFile.ts needs one.
    .filter((path) => !/^disk\/(disk|stagedFile)\.ts$/.test(path));
  expect(asking.sort()).toEqual(Object.keys(exceptions).sort());
});
