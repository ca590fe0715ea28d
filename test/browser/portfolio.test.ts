import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioReport } from '../../src/portfolio/portfolioSummary.ts';
import { renderPortfolioPage } from '../../src/report/portfolio/page/renderPortfolioPage.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { hostileTexts } from '../report/check/hostileTexts.ts';
import { madeUpRecords } from '../report/portfolio/madeUpRecords.ts';
import { portfolioOf } from '../report/portfolio/portfolioOf.ts';
import { browserPath, launchBrowser, openHtml } from './openPage.ts';
import { sideways } from './sideways.ts';
import { violations } from './violations.ts';

const attack = (index: number) => (hostileTexts[index % hostileTexts.length] ?? '').slice(0, 300);

const reports: [string, () => Promise<PortfolioReport>][] = [
  ['of none', () => portfolioOf([])],
  ['of three', () => portfolioOf(madeUpRecords(3))],
  ['of three rubrics', () => portfolioOf(madeUpRecords(60, { rubrics: 3 }), { groupBy: 'sector' })],
  ['of two thousand', () => portfolioOf(madeUpRecords(2_000), { language: 'it', listed: 60 })],
  ['of hostile names', () => portfolioOf(madeUpRecords(60, { name: attack, rubrics: 2 }))],
];

/** Links that lead nowhere. */
const deadLinks = () =>
  [...document.querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((target) => !document.getElementById(target.slice(1)));

describe.skipIf(!browserPath)('the page of a portfolio', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(reports)('%s: safe, accessible, from 360 pixels, on paper', async (_, made) => {
    const report = await made();
    const words = report.language === 'it' ? italian : en;
    const html = renderPortfolioPage(report, { words });
    expect(html.length).toBeLessThan(1.5e6);
    const open = await openHtml(browser, html, { viewport: { width: 360, height: 800 } });
    const { page } = open;
    const { companies, failed } = report.summary;
    expect(await page.textContent('h1')).toContain(String(companies + failed));
    for (const width of [360, 800, 1400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(sideways), `${width}`).toEqual([]);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate(deadLinks)).toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // The width of A4 less its margins: what scrolls on a screen would be cut on paper.
    await page.setViewportSize({ width: 688, height: 1000 });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.scroll')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map((each) => each.getAttribute('aria-label')),
    );
    expect(cut).toEqual([]);
    const paper = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--paper'),
    );
    expect(paper).toBe('#ffffff');
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5000);
    expect(open.requests).toEqual([]);
    expect(open.complaints).toEqual([]);
    await open.close();
  });
});
