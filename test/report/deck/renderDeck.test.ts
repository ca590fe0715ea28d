import { readdirSync, readFileSync } from 'node:fs';
import Zip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { assess } from '../../../src/assess.ts';
import type { Assessment } from '../../../src/assessment.ts';
import { renderDeck } from '../../../src/report/deck/renderDeck.ts';
import { type Slide, type SlideItem, slideSize } from '../../../src/report/deck/slide.ts';
import { slidesOf } from '../../../src/report/deck/slidesOf.ts';
import { cellInset } from '../../../src/report/deck/tableItem.ts';
import { textHeight } from '../../../src/report/deck/textItem.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { shippedRubric } from '../../rubricFile.ts';

const languages = { en, it: italian } as const;
type Language = keyof typeof languages;
const rubric = shippedRubric();

function assessed(files: { name: string; text: string }[], language: Language = 'en'): Assessment {
  const options = { rubric, words: languages[language], language, version: '0.0.0' };
  const isHostile = files[0]?.name === 'hostile.yaml';
  // A plan for so many channels takes long, and the others have one.
  return assess(files, { ...options, ...(isHostile && { planning: null }) });
}

const example = (path: string) => ({
  name: path,
  text: readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
});
const bottega = readdirSync(new URL('../../../examples/bottega-aurora', import.meta.url))
  .sort()
  .map((name) => example(`examples/bottega-aurora/${name}`));

const evil = `<a:t>&"'\u202e\u0007\ufffe]]> ${'very long name '.repeat(20)}`;
const letters = JSON.stringify(evil);
const hostile = `omnigauge: 1
company: { name: ${letters}, sector: ${letters}, claims: omni }
teams: { t: { name: ${letters}, goals: [sales] } }
channels:
${Array.from({ length: 30 }, (_, index) => `  c${index}: { kind: store, name: ${letters}, team: t }`).join('\n')}
systems: { crm: { kind: crm, name: ${letters}, team: none } }
flows: [{ from: c1, to: crm, data: [identity, orders], freshness: manual }]
journeys:
${Array.from({ length: 14 }, (_, index) => `  j${index}: { name: ${letters}, steps: [${Array.from({ length: 9 }, (__, step) => `c${index + step}`).join(', ')}] }`).join('\n')}
`;
const cases: [string, { name: string; text: string }[]][] = [
  ['bottega', bottega],
  ['casa', [example('examples/casa-serena-assistenza.yaml')]],
  ['hostile', [{ name: 'hostile.yaml', text: hostile }]],
  ['nothing', [{ name: 'nothing.yaml', text: 'omnigauge: 1\nchannels: { s: { kind: store } }\n' }]],
];

/** The lowest point of the body of every item. */
function boxOf(item: SlideItem): { right: number; bottom: number; left: number; top: number } {
  if (item.kind === 'path') {
    const [xs, ys] = [item.points.map(({ x }) => x), item.points.map(({ y }) => y)];
    return {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
  }
  if (item.kind === 'table') {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    return {
      left: item.x,
      top: item.y,
      right: item.x + sum(item.columns),
      bottom: item.y + sum(item.rowHeights),
    };
  }
  const { x, y, width, height } = item.box;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

describe.each(cases)('the slides of %s', (_, files) => {
  describe.each(['en', 'it'] as Language[])('in %s', (language) => {
    let slides: Slide[] = [];
    beforeAll(async () => {
      slides = await slidesOf(assessed(files, language), languages[language]);
    });

    it('begin with the answer and end with the method; none is empty', () => {
      const names = slides.map(({ name }) => name);
      expect(names[0]).toBe('title');
      expect(names.at(-1)).toBe('method');
      expect(names).toEqual(expect.arrayContaining(['meaning', 'dimensions', 'map', 'questions']));
      for (const { items } of slides) expect(items.length).toBeGreaterThan(0);
    });

    it('everything stands on its slide', () => {
      for (const item of slides.flatMap(({ items }) => items)) {
        const { left, top, right, bottom } = boxOf(item);
        expect(left).toBeGreaterThanOrEqual(-0.01);
        expect(top).toBeGreaterThanOrEqual(-0.01);
        expect(right).toBeLessThanOrEqual(slideSize.width + 0.01);
        expect(bottom).toBeLessThanOrEqual(slideSize.height + 0.01);
      }
    });

    it('no text leaves its box', () => {
      for (const item of slides.flatMap(({ items }) => items)) {
        if (item.kind !== 'text') continue;
        const { width, height } = item.box;
        const needed = textHeight(item.paragraphs, width - 2 * item.inset);
        expect(needed, item.paragraphs[0]?.text).toBeLessThanOrEqual(height - 2 * item.inset + 0.1);
      }
    });

    it('no text leaves its cell', () => {
      for (const item of slides.flatMap(({ items }) => items)) {
        if (item.kind !== 'table') continue;
        item.rows.forEach((row, index) => {
          let column = 0;
          for (const { text, size, bold = false, span = 1 } of row) {
            const width = item.columns
              .slice(column, column + span)
              .reduce((sum, each) => sum + each, 0);
            column += span;
            if (text === '') continue;
            const needed = textHeight([{ text, size, bold }], width - 2 * cellInset.across);
            expect(needed, text).toBeLessThanOrEqual(
              (item.rowHeights[index] ?? 0) - 2 * cellInset.down + 0.1,
            );
          }
        });
      }
    });

    it('say all in words of the language', () => {
      const said = JSON.stringify(slides);
      expect(said).not.toMatch(/undefined|NaN|\[object/);
      if (language === 'it') expect(said).not.toMatch(/What it means|Method and sources|Wave \d/);
    });
  });
});

describe.each(cases)('the file of %s', (name, files) => {
  let parts: { path: string; text: string }[] = [];
  beforeAll(async () => {
    const zip = await Zip.loadAsync(await renderDeck(assessed(files), { words: en }));
    const xml = Object.values(zip.files).filter(({ name: path }) => /\.(xml|rels)$/.test(path));
    parts = await Promise.all(
      xml.map(async (file) => ({ path: file.name, text: await file.async('string') })),
    );
  });
  const slideParts = () => parts.filter(({ path }) => /^ppt\/slides\/slide\d+\.xml$/.test(path));

  it('is well-formed XML throughout', async () => {
    const { valid, errors } = await validateXML({
      xml: parts.map(({ path, text }) => ({ fileName: path.replaceAll('/', '_'), contents: text })),
      extension: 'schema',
      schema: [],
    }).catch((error: Error) => ({ valid: false, errors: [{ message: error.message }] }));
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has a slide for each, with a native chart and tables, and notes', async () => {
    const slides = await slidesOf(assessed(files), en);
    expect(slideParts()).toHaveLength(slides.length);
    expect(slideParts().some(({ text }) => text.includes('<a:tbl>'))).toBe(true);
    if (name === 'bottega') {
      expect(parts.some(({ path }) => path.startsWith('ppt/charts/chart'))).toBe(true);
      expect(parts.some(({ text }) => text.includes('<c:radarChart>'))).toBe(true);
      expect(
        parts.some(({ path, text }) => path.includes('notesSlide') && text.includes('flows.yaml')),
      ).toBe(true);
    }
  });

  it('holds no text that could act', () => {
    for (const { path, text } of parts) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there.
      expect(text, path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\ufffe\uffff]/);
    }
  });
});

it('the same result gives the same bytes', async () => {
  const assessment = assessed(bottega);
  const [one, other] = [
    await renderDeck(assessment, { words: en }),
    await renderDeck(assessment, { words: en }),
  ];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
