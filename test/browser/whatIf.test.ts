import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { Assessment } from '../../src/assessment.ts';
import { writtenPlan } from '../../src/plan/writing/writtenPlan.ts';
import { numbersOf } from '../../src/report/text/numbers.ts';
import {
  type ExampleCompany,
  exampleCompany,
  type PageLanguage,
  pageWords,
} from '../report/page/exampleCompany.ts';
import { shippedRubric } from '../rubricFile.ts';
import { browserPath, launchBrowser, openPage } from './openPage.ts';

const companies = [
  ['bottega-aurora', 'en'],
  ['banca-meridiana.yaml', 'it'],
  ['casa-serena-assistenza.yaml', 'en'],
] as const;

/** What the engine says in Node with so many steps of the plan written into the files. */
function expected({ files, plan }: ExampleCompany, steps: number, language: PageLanguage) {
  const changes = (plan?.steps ?? []).slice(0, steps).map(({ change }) => change);
  return assess(writtenPlan(files, changes).files, {
    rubric: shippedRubric(),
    words: pageWords[language],
    language,
    version: '0.0.0',
    planning: null,
  });
}

/** The numbers that a reader sees. */
function shownOf(
  { score, coverage, progress, dimensions, journeys }: Assessment,
  language: PageLanguage,
) {
  const { points, percent } = numbersOf(pageWords[language]);
  const all = [
    score.estimate === null ? '–' : points(score.estimate),
    percent(coverage),
    progress.next === null ? percent(1) : progress.share === null ? '–' : percent(progress.share),
  ];
  return {
    facts: all,
    dimensions: dimensions.map(({ score }) =>
      score.estimate === null ? '–' : points(score.estimate),
    ),
    repeats: journeys.reduce((sum, { repeats }) => sum + repeats, 0),
  };
}

const readPage = (page: Page) =>
  page.evaluate(() => ({
    level: document.querySelector('.verdict')?.textContent,
    facts: [...document.querySelectorAll('.fact .number')]
      .slice(0, 3)
      .map((each) => each.textContent),
    dimensions: [...document.querySelectorAll('#dimensions tbody tr')].map(
      (row) => row.querySelector('td')?.textContent,
    ),
    status: document.querySelector('[role=status]')?.textContent,
    islands: document.querySelectorAll('.picture-channel-map .p-shore').length,
    map: document.querySelector('.picture-channel-map')?.innerHTML,
    places: [...document.querySelectorAll('.map-box > rect')].map((box) => box.getAttribute('x')),
    matrix: document.querySelector('.picture-handover-matrix')?.innerHTML,
  }));

describe.skipIf(!browserPath)('ticking steps in the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(companies)(
    '%s: after every step the numbers are those of the command',
    async (path, language) => {
      const company = exampleCompany(path, language);
      const open = await openPage(browser, company, { language });
      const steps = company.assessment.plan?.steps ?? [];
      expect(steps.length).toBeGreaterThan(0);
      const today = await readPage(open.page);
      // The page lists steps by their waves, the plan in the order in which they count.
      for (const [index, step] of steps.entries()) {
        const number = index + 1;
        await open.page.click(`.step:has(#step-${number}) button`);
        const engine = expected(company, number, language);
        const shown = shownOf(engine, language);
        const read = await readPage(open.page);
        const about = `${path}, ${number} steps, the last ${step.id}`;
        expect(read.facts, about).toEqual(shown.facts);
        expect(read.dimensions, about).toEqual(shown.dimensions);
        expect(read.level, about).toContain(
          pageWords[language].terms.levels[engine.level.estimate],
        );
        expect(read.status, about).toContain(`→ ${shown.facts[0]}`);
        expect(read.status, about).toMatch(new RegExp(`→ ${shown.repeats}$`));
        // Steps change lines and colours, and never move a box.
        expect(read.places.slice(0, today.places.length), about).toEqual(today.places);
      }
      const all = await readPage(open.page);
      expect([all.map, all.matrix]).not.toEqual([today.map, today.matrix]);
      await open.page.click('.what-if-bar button');
      expect(await readPage(open.page)).toEqual(today);
      expect(open.complaints).toEqual([]);
      expect(open.requests).toEqual([]);
      await open.close();
    },
    180_000,
  );

  it('a step comes with those that it needs', async () => {
    const company = exampleCompany('bottega-aurora');
    const steps = company.assessment.plan?.steps ?? [];
    const open = await openPage(browser, company);
    const ticked = () =>
      open.page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.step input')]
          .filter(({ checked }) => checked)
          .map(({ id }) => Number(id.slice('step-'.length))),
      );
    for (const [index, { needs }] of steps.entries()) {
      await open.page.click(`#step-${index + 1}`);
      const numbers = needs.map((id) => steps.findIndex((step) => step.id === id) + 1);
      expect(await ticked()).toEqual(expect.arrayContaining([index + 1, ...numbers]));
      await open.page.click('.what-if-bar button');
      expect(await ticked()).toEqual([]);
    }
    await open.close();
  }, 180_000);
});
