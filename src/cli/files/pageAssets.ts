import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageOptions } from '../../report/page/renderPage.ts';
import { packageFolder } from './packageFolder.ts';

/** The script and the style of the HTML page, as the package brings them. */
export function pageAssets(): PageOptions['assets'] {
  const read = (name: string) => readFileSync(join(packageFolder(), 'dist', name), 'utf8');
  return { script: read('page.js'), style: read('page.css') };
}
