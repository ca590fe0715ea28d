import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { project } from './benchFolder.ts';
import type { Timed } from './paired.ts';

const stages = {
  parsed: 'floor: company parsed',
  checked: 'floor: read and checked',
  scored: 'floor: read, checked, scored',
} as const;

/** Parts of `assess` as programs of their own, which no `assess` can be faster than. */
export function floors(node: string, company: string, folder: string): Timed[] {
  const rubric = join(project, 'dist/parts/rubrics/retail.json');
  return Object.entries(stages).map(([stage, name]) => {
    const outfile = join(folder, `${stage}.cjs`);
    buildSync({
      entryPoints: [join(project, `bench/floor/${stage}.ts`)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20.19',
      mainFields: ['module', 'main'],
      minifyWhitespace: true,
      minifySyntax: true,
      logLevel: 'error',
    });
    return { name, words: [node, outfile, company, rubric] };
  });
}
