import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../../src/company/readCompany.ts';
import { explainImpact } from '../../../src/explain/explainImpact.ts';
import type { RubricImpact } from '../../../src/explain/impact.ts';
import { renderImpact } from '../../../src/report/impact/renderImpact.ts';
import { renderImpactJson } from '../../../src/report/impact/renderImpactJson.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { readRubric } from '../../../src/rubric/readRubric.ts';
import { type Language, words } from '../../explain/explained.ts';
import { expectGolden } from '../../golden.ts';
import { shippedFile, shippedRubric } from '../../rubricFile.ts';

const older = shippedRubric();
const newer = readRubric(
  {
    name: 'mine.yaml',
    text: `rubric: 1
id: mine
version: 2.0.0
title: { en: Our own, it: La nostra }
extends: omnichannel
criteria:
  linked-channels: { at_least: { cross: 0.5, omni: 0.9 } }
  accountable-owner: { gate: { cross: if-known, omni: if-known }, weight: 6 }
  timely-customer-reach: { off: true }
  stores-owned: { dimension: organisation, metric: accountable-owner, with: { channels: { kinds: [store] } }, at_least: { omni: 1 }, weight: 2, title: { en: Stores have an owner, it: I negozi hanno un responsabile }, why: B, fix: C }
`,
  },
  (id) => shippedFile(id),
);
const paths = [
  'examples/banca-meridiana.yaml',
  'examples/casa-serena-assistenza.yaml',
  'test/fixtures/cases/seeds/store-only.yaml',
];
const companies = paths.map((path) => {
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  return { path, description: readCompany([{ name: path, text }]) };
});

function rendered(impact: RubricImpact, language: Language, width: number): string {
  return renderImpact(impact, { words: words[language], style: plainStyle, width });
}

const ways = (['en', 'it'] as Language[]).flatMap((language) =>
  [60, 80, 120].map((width) => ({ language, width })),
);

describe.each(ways)('in $language, $width columns', ({ language, width }) => {
  const impact = explainImpact(companies, { older, newer, language });
  const text = rendered(impact, language, width);

  it('every line fits, and no value is missing', () => {
    expect(text).toMatch(/\S\n$/);
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\n\n\n| \n/);
    for (const line of text.split('\n')) {
      expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  it('the parts that are shown add up to the change', () => {
    const { title, nothing } = words[language].impact.parts;
    const sums = text
      .split(title)
      .slice(1)
      .filter((block) => !block.replace(/\s+/g, ' ').includes(nothing));
    expect(sums.length).toBeGreaterThan(1);
    for (const block of sums) {
      const numbers = [...block.matchAll(/^ {2} *([+−]?)(\d+)[.,](\d\d) {2}\S/gm)].map(
        ([, sign, whole, cents]) => (sign === '−' ? -1 : 1) * Number(`${whole}${cents}`),
      );
      const change = numbers.pop() ?? Number.NaN;
      expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(change);
    }
  });
});

it.each(['en', 'it'] as Language[])('whole, in %s', (language) => {
  const impact = explainImpact(companies, { older, newer, language });
  expectGolden(`impact/own-rubric.${language}.txt`, rendered(impact, language, 80));
});

it('says that the same rubric is the same, and that nobody moves', () => {
  const text = rendered(
    explainImpact(companies, { older, newer: older, language: 'en' }),
    'en',
    80,
  );
  expect(text).toContain('Both rubrics say the same');
  expect(text).toContain('Nobody');
  expect(text).not.toContain('What makes the difference');
});

it('no score on one side is no change, in words', () => {
  const none = companies.map(({ path }) => ({
    path,
    description: readCompany([
      { name: path, text: 'omnigauge: 1\nchannels: {}\nnot_applicable: { stores-owned: No. }\n' },
    ]),
  }));
  const text = rendered(
    explainImpact(none.slice(0, 1), { older, newer, language: 'en' }),
    'en',
    60,
  );
  expect(text).not.toMatch(/NaN|null/);
});

it('names cannot act in a terminal', () => {
  const evil = '\u001b[2J\u202eevil\r\n\u0007';
  const impact = explainImpact(companies, { older, newer, language: 'en' });
  const bad = JSON.parse(
    JSON.stringify(impact, (key, value) =>
      ['name', 'title', 'path', 'id', 'version'].includes(key) ? evil : value,
    ),
  ) as RubricImpact;
  expect(rendered(bad, 'en', 60).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
});

it('as JSON it is the impact itself', () => {
  const impact = explainImpact(companies, { older, newer, language: 'en' });
  expect(JSON.parse(renderImpactJson(impact))).toEqual(impact);
});
