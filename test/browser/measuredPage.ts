import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** Where `npm run coverage` wants to be told what runs elsewhere than beside the tests. */
const { MEASURED_PROCESSES: folder } = process.env;

/** Has the browser note what it runs of the script of a page; told in a file, as Node tells it. */
export async function measuredPage(
  page: Page,
  { javaScriptEnabled = true }: BrowserContextOptions,
): Promise<{ tell(): Promise<void> }> {
  if (!folder || !javaScriptEnabled) return { tell: async () => {} };
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  return {
    async tell() {
      const result = await page.coverage.stopJSCoverage();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `page-${randomUUID()}.json`), JSON.stringify({ result }));
    },
  };
}
