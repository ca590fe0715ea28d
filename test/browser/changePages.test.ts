import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment.ts';
import { compareSides } from '../../src/compare/compareSides.ts';
import { historyOf } from '../../src/history/historyOf.ts';
import { renderComparePage } from '../../src/report/comparison/page/renderComparePage.ts';
import { renderHistoryPage } from '../../src/report/history/page/renderHistoryPage.ts';
import { it as italian } from '../../src/text/it.ts';
import { apart, joined } from '../check/companies.ts';
import { assessedText } from '../compare/compared.ts';
import { hostileTexts } from '../report/check/hostileTexts.ts';
import { browserPath, launchBrowser, openHtml } from './openPage.ts';
import { sideways } from './sideways.ts';
import { violations } from './violations.ts';

const attack = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
const before = assessedText(apart.replace('Apart', 'Aurora'));
const after = assessedText(joined.replace('Joined', 'Aurora'));
const side = (name: string, stated: Assessment) =>
  ({ kind: 'file', name, stated, judged: stated }) as const;
const revisions = hostileTexts.map((text, index) => ({
  revision: `abcdef000${index % 10}`,
  date: '2027-02-15',
  subject: text.slice(0, 200),
  judged: index % 3 === 2 ? { error: attack } : { assessment: index % 3 ? after : before },
}));

const pages = {
  compare: renderComparePage(
    compareSides(
      side(attack, before),
      side('x'.repeat(300), {
        ...after,
        company: { ...after.company, name: attack },
      }),
    ),
    { words: italian },
  ),
  history: renderHistoryPage(
    historyOf(revisions, { latest: after, path: attack, unchanged: 1, cut: true }),
    { words: italian },
  ),
};

describe.skipIf(!browserPath)('the pages of what has changed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(pages))(
    '%s: safe, accessible, from 360 pixels, on paper',
    async (_, html) => {
      const open = await openHtml(browser, html, { viewport: { width: 360, height: 800 } });
      const { page } = open;
      expect(await page.textContent('h1')).toContain('Aurora');
      expect(await page.evaluate(sideways)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
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
    },
  );
});
