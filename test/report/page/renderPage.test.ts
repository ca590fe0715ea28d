import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { renderPage } from '../../../src/report/page/renderPage.ts';
import { namedHostileTexts } from '../check/hostileTexts.ts';
import { withTexts } from '../sampleAssessment.ts';
import { companyOf, exampleCompany, type PageLanguage, pageWords } from './exampleCompany.ts';
import { madeUpCompany } from './madeUpCompany.ts';

const assets = { script: 'client("</script><!--");', style: 'main{margin:0}' };
const aurora = exampleCompany('bottega-aurora');
const auroraIn = { en: aurora, it: exampleCompany('bottega-aurora', 'it') };

const render = (assessment: Assessment, language: PageLanguage = 'en') =>
  renderPage(assessment, { words: pageWords[language], assets });
const contentOf = (html: string, element: string) =>
  [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(
    ([, text]) => text as string,
  );

describe('the page', () => {
  let html = '';
  beforeAll(async () => {
    html = await renderPage(aurora.assessment, {
      words: pageWords.en,
      assets,
      sources: aurora.sources,
    });
  });

  it.each([
    ['script', /script-src 'sha256-([^']+)'/],
    ['style', /style-src 'sha256-([^']+)'/],
  ])('allows its own %s and no other', (element, allowed) => {
    const texts = contentOf(html, element);
    expect(texts).toHaveLength(1);
    const digest = createHash('sha256')
      .update(texts[0] as string)
      .digest('base64');
    expect(html.match(allowed)?.[1]).toBe(digest);
  });

  it('loads nothing, and has nothing inline that its policy would stop', () => {
    expect(html).toContain("default-src 'none'");
    const markup = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/\s(style|on[a-z]+|src|action|srcset)=/i);
    const links = [...markup.matchAll(/href="([^"]*)"/g)].map(([, link]) => link as string);
    expect(links.filter((link) => !link.startsWith('#') && link !== 'data:,')).toEqual([]);
  });

  it('has a script that cannot end its element', () => {
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });

  it('has each id once, and every link leads somewhere', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id as string);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says everything without its script', () => {
    const { gaps, plan, questions, contradictions, journeys } = aurora.assessment;
    const text = html.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    const said = [
      ...gaps.flatMap(({ title, message, fix }) => [title, message, fix]),
      ...(plan?.steps ?? []).flatMap(({ title, advice }) => [title, advice]),
      ...questions.map(({ question }) => question),
      ...contradictions.map(({ message }) => message),
      ...journeys.map(({ name }) => name),
    ];
    // An advice that several steps share is told once.
    expect(said.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(html).not.toContain('<input');
    expect(html).not.toContain('<button');
  });

  it('is the same for the same result', async () => {
    const again = await renderPage(structuredClone(aurora.assessment), {
      words: pageWords.en,
      assets,
      sources: aurora.sources,
    });
    expect(again).toBe(html);
  });
});

describe.each(['en', 'it'] as const)('in %s', (language) => {
  it('has no text of the other language, and none is missing', async () => {
    const { assessment } = auroraIn[language];
    const html = await render(assessment, language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')).not.toMatch(
      /undefined|NaN|\[object|=>/,
    );
    const other = pageWords[language === 'en' ? 'it' : 'en'];
    const { page } = other;
    const sentences = [page.kicker, page.claim, page.journeys, page.quadrant, ...page.method];
    expect(sentences.filter((sentence) => html.includes(sentence))).toEqual([]);
  });
});

describe('names', () => {
  it.each(namedHostileTexts)('%s only ever shows', async (_, text) => {
    const html = await render(withTexts(text));
    expect(html.match(/<script/gi)).toHaveLength(2);
    expect(html.match(/<!--/g)).toBeNull();
    expect(html.match(/<(img|iframe|object|embed|link|meta|base|form)\b/gi)).toHaveLength(6);
    const markup = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('in the data survive as they are', async () => {
    const name = '</script><script>alert(1)</script><!--\u2028&amp;';
    const company = companyOf([madeUpCompany(3, 1, () => name)], 'en');
    const html = await renderPage(company.assessment, {
      words: pageWords.en,
      assets,
      sources: company.sources,
    });
    const data = html.match(/<script type="application\/json" id="data">([\s\S]*?)<\/script>/)?.[1];
    expect(JSON.parse(data as string).assessment.company.name).toBe(name);
  });
});

it('a page of a saved result has no sources, and says how to get boxes', async () => {
  const html = await render(aurora.assessment);
  expect(html).toContain(pageWords.en.page.whatIf.needsSources);
  expect(html).toContain('"sources":null');
});

it('a language from a saved result cannot break out of its attribute', async () => {
  const html = await render({ ...aurora.assessment, language: 'en"><script>' });
  expect(html).toContain('<html lang="en">');
});
