import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { pictures } from '../../../src/report/picture/pictures.ts';
import { renderPicture } from '../../../src/report/picture/renderPicture.ts';
import { expectGolden } from '../../golden.ts';
import { namedHostileTexts } from '../check/hostileTexts.ts';
import { exampleCompany, pageWords } from '../page/exampleCompany.ts';
import { sampleAssessment, withTexts } from '../sampleAssessment.ts';

const names = Object.keys(pictures) as (keyof typeof pictures)[];
const aurora = exampleCompany('bottega-aurora').assessment;

/** All elements of a picture; anything else that a name brought along would be among them. */
const elements = (svg: string) =>
  new Set([...svg.matchAll(/<([a-zA-Z!?][\w-]*)/g)].map(([, name]) => name));
const drawn = [
  '?xml',
  'svg',
  'title',
  'desc',
  'style',
  'g',
  'path',
  'rect',
  'circle',
  'polygon',
  'text',
];

describe.each(names)('the picture %s', (name) => {
  it.each(Object.entries(pageWords))('says what it shows, in %s', async (_, words) => {
    const svg = await renderPicture(name, aurora, words);
    expect(svg).toMatch(/<title id="[\w-]+">[^<]+<\/title>/);
    expect(svg).toMatch(/<desc id="[\w-]+">[^<]+<\/desc>/);
    expect(svg).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it('needs nothing from anywhere', async () => {
    const svg = await renderPicture(name, aurora, pageWords.en);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|href/);
    expect(svg).not.toContain('var(');
  });

  it('is the same for the same result', async () => {
    const again = JSON.parse(JSON.stringify(aurora)) as Assessment;
    expect(await renderPicture(name, again, pageWords.en)).toBe(
      await renderPicture(name, aurora, pageWords.en),
    );
  });

  it.each(namedHostileTexts)('shows the name %s without acting', async (_, text) => {
    const svg = await renderPicture(name, withTexts(text), pageWords.en);
    expect([...elements(svg)].filter((element) => !drawn.includes(element as string))).toEqual([]);
    expect(svg).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('is drawn of a company without anything', async () => {
    const empty = sampleAssessment({
      channels: [],
      systems: [],
      flows: [],
      handovers: [],
      silos: [],
      journeys: [],
      dimensions: [],
      plan: null,
    });
    expect(await renderPicture(name, empty, pageWords.it)).toContain('</svg>');
  });
});

it.each(['spectrum', 'channel-map', 'journeys'] as const)('%s, whole', async (name) => {
  expectGolden(`picture/${name}.svg`, await renderPicture(name, aurora, pageWords.en));
});

describe('the quadrant', () => {
  it.each(['data', 'organisation'])(
    'is absent where the rubric has no dimension %s',
    async (id) => {
      const dimensions = aurora.dimensions.filter((dimension) => dimension.id !== id);
      const svg = await renderPicture('quadrant', { ...aurora, dimensions }, pageWords.en);
      expect(svg).toContain('No quadrant: the rubric has no dimension');
      expect(svg).not.toContain('<circle');
    },
  );
});

describe('the radar', () => {
  it.each([1, 2])('is bars where there are %s dimensions', async (count) => {
    const few = { ...aurora, dimensions: aurora.dimensions.slice(0, count) };
    const svg = await renderPicture('radar', few, pageWords.en);
    expect(svg.match(/class="p-accent-soft"/g)).toHaveLength(count);
    expect(svg).not.toContain('p-estimate"');
  });

  it('leaves out the point of what is not assessed', async () => {
    const [first, ...others] = aurora.dimensions;
    const open = { ...first, score: { estimate: null, low: null, high: null }, level: null };
    const dimensions = [open, ...others] as Assessment['dimensions'];
    const svg = await renderPicture('radar', { ...aurora, dimensions }, pageWords.en);
    expect(svg.match(/<circle/g)).toHaveLength(others.length);
    expect(svg).toContain('not assessed');
  });
});

describe('the matrix', () => {
  it('says each grade by a sign, besides its colour', async () => {
    const svg = await renderPicture('handover-matrix', sampleAssessment(), pageWords.en);
    for (const grade of ['known', 'recognised', 'shared', 'nothing', 'unknown']) {
      expect(svg).toMatch(new RegExp(`class="p-sign-${grade}" d="M`));
    }
  });

  it('tells each pair when it is pointed at', async () => {
    const svg = await renderPicture('handover-matrix', sampleAssessment(), pageWords.en);
    expect(svg).toContain('<title>Webshop → Shops: known: who they are and what they did</title>');
    expect(svg).toContain('<title>Telephone → Webshop: not known</title>');
  });
});
