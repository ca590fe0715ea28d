import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { pageAssets } from '../../src/cli/files/pageAssets.ts';
import { renderPage } from '../../src/report/page/renderPage.ts';
import {
  type ExampleCompany,
  type PageLanguage,
  pageWords,
} from '../report/page/exampleCompany.ts';
import { measuredPage } from './measuredPage.ts';

/** Where Debian and most CI images have it; `CHROMIUM` names another. */
const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this machine; undefined where there is none, and its tests are skipped. */
export const browserPath = places.find((path) => path && existsSync(path));

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath as string, args: ['--no-sandbox'] });
}

export interface OpenPage {
  page: Page;
  /** Whatever it asked of the world beyond its own file. */
  requests: string[];
  /** Messages of the console and errors that nobody caught. */
  complaints: string[];
  close(): Promise<void>;
}

interface Opening extends BrowserContextOptions {
  language?: PageLanguage;
  /** As of a saved result: without what it takes to score anew. */
  isSaved?: boolean;
}

/** Opens the page of a company from a file, as people do. */
export async function openPage(
  browser: Browser,
  { assessment, sources }: ExampleCompany,
  { language = 'en', isSaved = false, ...options }: Opening = {},
): Promise<OpenPage> {
  const html = await renderPage(assessment, {
    words: pageWords[language],
    assets: pageAssets(),
    ...(isSaved ? {} : { sources }),
  });
  const open = await openHtml(browser, html, options);
  if (options.javaScriptEnabled !== false) await open.page.waitForSelector('.theme');
  return open;
}

/** Opens any page from a file. */
export async function openHtml(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'omnigauge-page-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const own = pathToFileURL(path).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === own || url.startsWith('data:')) return route.continue();
    requests.push(url);
    return route.abort();
  });
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  const measured = await measuredPage(page, options);
  await page.goto(own);
  return {
    page,
    requests,
    complaints,
    close: async () => {
      await measured.tell();
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
