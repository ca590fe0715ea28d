import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../report/check/hostileTexts.ts';
import { companyOf, exampleCompany } from '../report/page/exampleCompany.ts';
import { madeUpCompany } from '../report/page/madeUpCompany.ts';
import { browserPath, launchBrowser, openPage } from './openPage.ts';
import { sideways } from './sideways.ts';
import { violations } from './violations.ts';

const attacks = hostileTexts.map((text) => text.slice(0, 300)).filter((text) => text.trim() !== '');
const companies = {
  aurora: exampleCompany('bottega-aurora'),
  banca: exampleCompany('banca-meridiana.yaml', 'it'),
  casa: exampleCompany('casa-serena-assistenza.yaml'),
  sixty: companyOf([madeUpCompany(45, 15)], 'en'),
  hundred: companyOf([madeUpCompany(80, 40)], 'en'),
  hostile: companyOf(
    [madeUpCompany(14, 3, (index) => attacks[index % attacks.length] as string)],
    'en',
  ),
};
const names = Object.keys(companies) as (keyof typeof companies)[];
const languageOf = (name: keyof typeof companies) => (name === 'banca' ? 'it' : 'en');

/** Pictures that are in sight but have no size, and texts of pictures that leave them. */
const badPictures = () => {
  const inSight = [...document.querySelectorAll('svg.picture')].filter(
    (picture) => picture.getClientRects().length > 0,
  );
  const small = inSight.filter((picture) => picture.getBoundingClientRect().width < 100);
  const outside = inSight.flatMap((picture) => {
    const frame = picture.getBoundingClientRect();
    return [...picture.querySelectorAll('text')].filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return (
        left < frame.left - 1 ||
        right > frame.right + 1 ||
        top < frame.top - 1 ||
        bottom > frame.bottom + 1
      );
    });
  });
  return [
    ...(inSight.length < 4 ? [`only ${inSight.length} pictures`] : []),
    ...small.map((picture) => `small: ${picture.getAttribute('class')}`),
    ...outside.map((text) => `${text.closest('svg')?.getAttribute('class')}: ${text.textContent}`),
  ];
};

/** Texts of boxes that are wider than their box. */
const overfullBoxes = () =>
  [...document.querySelectorAll('.map-box')].flatMap((box) => {
    const frame = box.querySelector('rect')?.getBoundingClientRect();
    return [...box.querySelectorAll('text')]
      .filter((text) => frame && text.getBoundingClientRect().width > frame.width)
      .map((text) => text.textContent);
  });

describe.skipIf(!browserPath)('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  describe.each(names)('%s', (name) => {
    const company = companies[name];
    const language = languageOf(name);

    it('shows every picture, asks for nothing and complains of nothing, from 360 pixels up', async () => {
      const open = await openPage(browser, company, { language });
      const { page } = open;
      expect((await page.content()).length).toBeLessThan(1.5e6);
      expect(await page.evaluate(badPictures)).toEqual([]);
      expect(await page.evaluate(overfullBoxes)).toEqual([]);
      for (const width of [800, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(sideways), `${width}`).toEqual([]);
        expect(await page.evaluate(badPictures), `${width}`).toEqual([]);
      }
      expect(open.requests).toEqual([]);
      expect(open.complaints).toEqual([]);
      await open.close();
    });

    it('is accessible in light and dark', async () => {
      const open = await openPage(browser, company, { language });
      const { page } = open;
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      await open.close();
    });
  });

  it('is accessible while steps are ticked and a channel is chosen, also on a small screen', async () => {
    for (const width of [360, 1280]) {
      const open = await openPage(browser, companies.aurora, { viewport: { width, height: 800 } });
      await open.page.click('.what-if-buttons button');
      await open.page.locator('[data-key=crm]').dispatchEvent('click');
      expect(await open.page.textContent('.channel-detail h3')).toContain('CRM');
      expect(await violations(open.page)).toEqual([]);
      expect(await open.page.evaluate(sideways)).toEqual([]);
      await open.close();
    }
  });

  it('can be read without its script', async () => {
    const open = await openPage(browser, companies.aurora, { javaScriptEnabled: false });
    expect(await open.page.isVisible('text=With scripts allowed')).toBe(true);
    expect(await open.page.locator('input').count()).toBe(0);
    await open.page.click('summary:has-text("What reaches each of the")');
    expect(await open.page.locator('.channel-detail').count()).toBe(
      companies.aurora.assessment.channels.length,
    );
    await open.close();
  });

  it('of a saved result has no boxes', async () => {
    const open = await openPage(browser, companies.aurora, { isSaved: true });
    expect(await open.page.locator('input').count()).toBe(0);
    expect(await open.page.isVisible('text=made from a saved result')).toBe(true);
    await open.close();
  });

  describe('by keyboard', () => {
    it('the first stop skips the contents', async () => {
      const open = await openPage(browser, companies.aurora);
      await open.page.keyboard.press('Tab');
      const focused = () => open.page.evaluate(() => document.activeElement?.className);
      expect(await focused()).toBe('skip');
      await open.page.keyboard.press('Enter');
      expect(open.page.url()).toContain('#main');
      await open.close();
    });

    it('arrow keys walk through the map, and what reaches a channel is told', async () => {
      const open = await openPage(browser, companies.aurora);
      const { page } = open;
      const key = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
      const [first, second] = companies.aurora.assessment.channels;
      await page.focus('[data-key][tabindex="0"]');
      expect(await key()).toBe(first?.id);
      await page.keyboard.press('ArrowRight');
      expect(await key()).toBe(second?.id);
      expect(await page.textContent('.channel-detail h3')).toContain(second?.name);
      expect(await page.textContent('.channel-detail')).toContain('What reaches it');
      await page.keyboard.press('Enter');
      expect(await page.locator('.channel-detail').count()).toBe(0);
      // A single stop, whatever the number of boxes.
      expect(await page.locator('[data-key][tabindex="0"]').count()).toBe(1);
      await open.close();
    });

    it('the space bar ticks a step, and the change is read out', async () => {
      const open = await openPage(browser, companies.aurora);
      await open.page.focus('.step input >> nth=0');
      await open.page.keyboard.press('Space');
      expect(await open.page.textContent('[role=status]')).toContain('With 1 step');
      await open.page.keyboard.press('Space');
      expect(await open.page.textContent('[role=status]')).toBe('');
      await open.close();
    });
  });

  it('goes dark and light by its button', async () => {
    const open = await openPage(browser, companies.aurora, { colorScheme: 'light' });
    const paper = () => open.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await open.page.click('.theme');
    expect(await paper()).not.toBe(light);
    expect(await open.page.textContent('.theme')).toBe('Light');
    await open.page.click('.theme');
    expect(await paper()).toBe(light);
    await open.close();
  });

  it.each(['aurora', 'sixty'] as const)('%s prints without cutting a picture', async (name) => {
    const open = await openPage(browser, companies[name], { colorScheme: 'dark' });
    const pdf = await open.page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.length).toBeLessThan(40);
    await open.page.emulateMedia({ media: 'print' });
    // The width of A4 less its margins.
    await open.page.setViewportSize({ width: 688, height: 1000 });
    const printed = await open.page.evaluate(() => ({
      tall: [...document.querySelectorAll('svg.picture')]
        .filter((picture) => picture.getBoundingClientRect().height > 1017)
        .map((picture) => picture.getAttribute('class')),
      breakable: [...document.querySelectorAll('svg.picture')].filter(
        (picture) => getComputedStyle(picture).breakInside !== 'avoid',
      ).length,
      paper: getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      bar: getComputedStyle(document.querySelector('.contents') as Element).display,
    }));
    expect(printed).toEqual({ tall: [], breakable: 0, paper: '#ffffff', bar: 'none' });
    expect(await open.page.evaluate(sideways)).toEqual([]);
    await open.close();
  });
});
