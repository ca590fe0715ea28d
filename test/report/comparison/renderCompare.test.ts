import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { compareSides, type Side } from '../../../src/compare/compareSides.ts';
import type { SidesResult } from '../../../src/compare/sidesResult.ts';
import { renderCompareMarkdown } from '../../../src/report/comparison/markdown/renderCompareMarkdown.ts';
import { renderComparePage } from '../../../src/report/comparison/page/renderComparePage.ts';
import { renderCompare } from '../../../src/report/comparison/renderCompare.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { apart, joined } from '../../check/companies.ts';
import { assessedText } from '../../compare/compared.ts';
import { expectGolden } from '../../golden.ts';

const words = { en, it: italian } as const;
type Language = keyof typeof words;

const before = assessedText(apart.replace('Apart', 'Aurora'));
const after = assessedText(joined.replace('Joined', 'Aurora'));
const old: Assessment = {
  ...before,
  rubric: { ...before.rubric, hash: 'sha256:old', version: '0.9.0' },
};

function side(name: string, stated: Assessment, judged = stated): Side {
  return { kind: 'file', name, stated, judged };
}

const results: Record<string, SidesResult> = {
  compared: compareSides(side('before.yaml', old, before), side('after.yaml', after)),
  same: compareSides(side('one.yaml', after), side('other.yaml', after)),
  incomparable: compareSides(side('before.yaml', old), side('after.yaml', after), [
    { side: 'before', reason: 'files-gone' },
    { side: 'before', reason: 'rubric-gone' },
  ]),
};

describe.each(Object.entries(results))('%s', (name, result) => {
  describe.each(['en', 'it'] as Language[])('in %s', (language) => {
    it.each([60, 80, 120])('every line fits %i columns', (width) => {
      const text = renderCompare(result, { words: words[language], style: plainStyle, width });
      expect(text).toMatch(/\S\n$/);
      expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\n\n\n| \n/);
      for (const line of text.split('\n')) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      }
    });

    it('whole, as text and as Markdown', () => {
      const shown = { words: words[language], style: plainStyle, width: 80 };
      expectGolden(`compare/${name}.${language}.txt`, renderCompare(result, shown));
      expectGolden(`compare/${name}.${language}.md`, renderCompareMarkdown(result, shown));
    });

    it('the page says the same as the text', () => {
      const shown = { words: words[language], style: plainStyle, width: 120 };
      const page = renderComparePage(result, shown);
      const titles = renderCompare(result, shown)
        .split('\n')
        .filter((line, index, lines) => /^\S/.test(line) && lines[index + 1]?.startsWith('  '))
        .slice(1);
      for (const title of titles) {
        expect(page).toContain(title.replaceAll('&', '&amp;'));
      }
    });
  });
});

describe('two companies', () => {
  const banca = { ...after, company: { ...after.company, name: 'Banca' } };
  const result = compareSides(side('aurora.yaml', before), side('banca.yaml', banca));
  const shown = { words: en, style: plainStyle, width: 120 };
  const points = Math.abs(result.score.change ?? 0).toFixed(2);

  it.each([
    ['text', renderCompare(result, shown)],
    ['markdown', renderCompareMarkdown(result, shown)],
    ['page', renderComparePage(result, shown)],
  ])('do not rise or fall, in the %s', (_, text) => {
    expect(text).toContain('Aurora and Banca: what differs');
    expect(text).toContain('Aurora is at Multichannel, Banca at');
    expect(text).toContain(`Banca scores ${points} points more than Aurora.`);
    expect(text).toContain('these are read as two companies');
    expect(text).not.toMatch(/The (level|score) (rises|falls|stays)/);
  });

  it('alike are said to be alike', () => {
    const alike = compareSides(side('one.yaml', after), side('banca.yaml', banca));
    expect(renderCompare(alike, shown)).toMatch(/Both are at \S+\. Both score [\d.]+\./);
  });
});

describe('results that do not have everything', () => {
  const unknown = { estimate: null, low: null, high: null };
  const scoreless: Assessment = { ...after, score: unknown };
  const inRange: Assessment = { ...after, score: { estimate: null, low: 10, high: 60 } };
  const another = (assessment: Assessment, name: string | null): Assessment => ({
    ...assessment,
    company: { ...assessment.company, name },
  });
  const criterion = (number: number, title = `Criterion ${number}`) => ({
    ...(after.criteria[0] as Assessment['criteria'][number]),
    id: `c${number}`,
    title,
  });

  const cases: Record<string, [Assessment, Assessment, en: string[], it: string[]]> = {
    'a score appears': [
      scoreless,
      after,
      ['There is a score now: ', 'Score none → ', 'Its range none → '],
      ["Ora c'è un punteggio: ", 'Punteggio nessuno → '],
    ],
    'a score vanishes': [
      after,
      inRange,
      ['Too little is known for a score now.', '→ 10.00–60.00'],
      ['→ 10,00–60,00'],
    ],
    'a score as unknown as before': [
      scoreless,
      inRange,
      ['Too little is known for a score, now as before.', 'Omnichannel, no score'],
      ['Omnicanale, nessun punteggio'],
    ],
    'two companies without scores': [
      another(scoreless, 'One'),
      another(scoreless, null),
      ['One and A company without a name: what differs', 'Both are at Omnichannel.'],
      ['One e '],
    ],
    'a score lower than that of the other company': [
      another(after, 'One'),
      another({ ...after, score: { estimate: 10, low: 10, high: 10 } }, 'Two'),
      ['One scores ', ' points more than Two.'],
      ['One ha '],
    ],
    'dimensions of one side only': [
      { ...after, dimensions: after.dimensions.slice(1) },
      {
        ...after,
        dimensions: after.dimensions
          .slice(0, -1)
          .map((each, index) => (index === 1 ? { ...each, score: unknown } : each)),
      },
      ['Scores by dimension'],
      [],
    ],
    'gates of one side only': [
      { ...after, gates: after.gates.slice(1) },
      { ...after, gates: after.gates.slice(0, -1) },
      ['no gate → met', 'met → no gate', 'needed: no gate → '],
      ['nessuna condizione → '],
    ],
    'criteria of one side only': [
      { ...after, criteria: [criterion(1)] },
      { ...after, criteria: [criterion(2)] },
      ['Criterion 2: not asked → ', ' → not asked'],
      ['Criterion 2: non richiesto → '],
    ],
    'many criteria that move nothing': [
      { ...after, criteria: [] },
      {
        ...after,
        criteria: Array.from({ length: 15 }, (_, index) => ({
          ...criterion(index + 1),
          score: unknown,
        })),
      },
      ['3 other criteria'],
      ['altri 3 criteri'],
    ],
    'many new channels': [
      { ...after, channels: [] },
      {
        ...after,
        channels: Array.from({ length: 15 }, (_, index) => ({
          ...(after.channels[0] as Assessment['channels'][number]),
          id: `c${index}`,
          name: index === 0 ? '' : `Channel ${index}`,
        })),
      },
      ['new channels: c0, Channel 1, ', 'and 3 more'],
      ['Channel 1, '],
    ],
  };

  describe.each(Object.entries(cases))('%s', (_, [one, other, inEnglish, inItalian]) => {
    it.each([
      ['en', inEnglish],
      ['it', inItalian],
    ] as const)('in %s, by text, Markdown and page', (language, said) => {
      const result = compareSides(side('one.yaml', one), side('other.yaml', other));
      const shown = { words: words[language], style: plainStyle, width: 100 };
      const text = renderCompare(result, shown).replace(/\s+/g, ' ');
      for (const sentence of said) expect(text).toContain(sentence);
      for (const view of [text, renderCompareMarkdown(result, shown)]) {
        expect(view).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
      }
      const page = renderComparePage(result, shown).replace(/<style>[\s\S]*?<\/style>/, '');
      expect(page).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
    });
  });

  it('sides that nothing can judge and that hold the same say so', () => {
    const result = compareSides(
      side('before.yaml', { ...after, rubric: old.rubric }),
      side('after.yaml', after),
      [{ side: 'before', reason: 'rubric-gone' }],
    );
    const shown = { words: en, style: plainStyle, width: 100 };
    expect(renderCompare(result, shown)).toContain(en.compare.incomparable.nothing);
  });
});

describe('what becomes of many things', () => {
  const result = compareSides(side('before.yaml', before), side('after.yaml', after));
  const shown = { words: en, style: plainStyle, width: 100 };
  const text = (changed: Partial<SidesResult>) =>
    renderCompare({ ...result, ...changed }, shown).replace(/\s+/g, ' ');
  const [journey] = result.journeys as [SidesResult['journeys'][number]];
  const named = (number: number, turn: 'broken' | 'mended') =>
    Array.from({ length: number }, (_, index) => ({
      ...journey,
      id: `j${index}`,
      name: `Way ${index}`,
      turn,
    }));

  it.each([
    [4, null],
    [5, null],
    [6, '2 more journeys, below'],
    [25, '21 more journeys, below'],
  ])('of %i journeys that break, the first four and how many more', (number, more) => {
    const said = text({ journeys: named(number, 'broken') });
    const lost = said.slice(0, said.indexOf('What is gained'));
    expect(lost.match(/“Way \d+” breaks/g)).toHaveLength(more === null ? number : 4);
    if (more !== null) expect(lost).toContain(more);
    // Below, twenty have room.
    expect(said.match(/Way \d+: breaks/g)).toHaveLength(Math.min(20, number));
  });

  it('groups of channels that perhaps stand apart are not said to do so', () => {
    const group = (index: number) => ({
      channels: Array.from({ length: 10 }, (_, channel) => `c${index}-${channel}`),
      teams: [],
      vendors: [],
      certain: index > 0,
    });
    const groups = Array.from({ length: 7 }, (_, index) => group(index));
    const { silos } = result;
    const said = text({ silos: { ...silos, appeared: groups, dissolved: [] } });
    expect(said).toContain('perhaps nothing shared any more with other channels: c0-0, ');
    // Six are certain: four of them are told first, and of each eight channels.
    expect(said).toContain('c4-7 and 2 more and 2 more');
    expect(said).toContain('? apart now: c0-0');
    expect(said).toContain('✗ apart now: c1-0');
  });

  it('a need that is perhaps not met is told with its doubt', () => {
    const missing = {
      step: 2,
      on: 'store',
      data: 'orders',
      from: null,
      reason: 'no-path' as const,
      repeat: true,
      certain: false,
      message: '',
      at: { file: 'a.yaml', line: 1, column: 1 },
    };
    const breaks = { ...journey.breaks, appeared: [missing, { ...missing, data: 'own_data' }] };
    const said = text({ journeys: [{ ...journey, turn: 'worse', breaks }] });
    const { uncertain, noSource } = en.report.journeys;
    expect(said).toContain(`orders, own_data; ${noSource}; ${uncertain}`);
  });

  it('of many pairs of channels the first six', () => {
    const [handover] = result.handovers as [SidesResult['handovers'][number]];
    const handovers = Array.from({ length: 9 }, (_, index) => ({ ...handover, to: `c${index}` }));
    expect(text({ handovers })).toContain('→ c5 and 3 more');
  });

  it('of many changes of the score the first twelve, and the rest as one sum', () => {
    const [criterion] = result.criteria as [SidesResult['criteria'][number]];
    const criteria = Array.from({ length: 14 }, (_, index) => ({
      ...criterion,
      id: `c${index}`,
      title: `Criterion ${index}`,
      effect: 1.5,
    }));
    const score = { ...result.score, change: 21 };
    expect(text({ criteria, score, rest: 0 })).toContain('+3.00 2 other criteria');
  });
});
