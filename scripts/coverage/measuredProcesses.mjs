import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
// @ts-expect-error It has no types.
import { mergeProcessCovs } from '@bcoe/v8-coverage';
import { convert } from 'ast-v8-to-istanbul';
import coverageLibrary from 'istanbul-lib-coverage';
import { parseAstAsync } from 'vitest/node';

const bundle = pathToFileURL(resolve('dist')).href;
const page = `${bundle}/page.js`;

/** @typedef {{ url: string, functions: any[], source?: string }} Script a browser tells its source */

/**
 * What processes and pages have run of src, by the files that each has left: a coverage map by path.
 *
 * @param {string} folder
 */
export async function measuredProcesses(folder) {
  const map = coverageLibrary.createCoverageMap();
  for (const { url, functions } of merged(folder)) {
    const code = textAt(url);
    // The others hold their maps.
    const maps = url === page ? { sourceMap: JSON.parse(textAt(`${page}.map`)) } : {};
    const run = { coverage: { url, functions }, wrapperLength: 0 };
    map.merge(await convert({ code, ast: parseAstAsync(code), ...run, ...maps }));
  }
  return map;
}

/** One file after the other, as all at once are gigabytes. @param {string} folder */
function merged(folder) {
  const pageCode = textAt(page);
  /** @type {{ result: Script[] }} */
  let all = { result: [] };
  for (const name of readdirSync(folder)) {
    /** @type {{ result: Script[] }} */
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const own = result.flatMap(({ url, functions, source }) => {
      if (url.startsWith(bundle) && url.endsWith('.cjs')) return [{ url, functions }];
      return source === pageCode ? [{ url: page, functions }] : [];
    });
    all = mergeProcessCovs([all, { result: own }]);
  }
  return all.result;
}

/** @param {string} url */
function textAt(url) {
  return readFileSync(fileURLToPath(url), 'utf8');
}
