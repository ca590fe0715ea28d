import { describe, expect, it } from 'vitest';
import { portfolioLineSchema } from '../../../src/portfolio/portfolioRecord.ts';
import { portfolioFormats } from '../../../src/report/portfolio/portfolioFormats.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { exactly, someRecord } from '../../portfolio/someRecord.ts';
import { madeUpRecords } from './madeUpRecords.ts';
import { portfolioOf } from './portfolioOf.ts';

describe('what there is no room for', () => {
  it.each(['text', 'markdown', 'html'] as const)('is told in %s', async (format) => {
    const report = await portfolioOf(madeUpRecords(60), { listed: 10 });
    const shown = async (words: typeof en) =>
      portfolioFormats[format](report, { words, style: plainStyle, width: 80 });
    // Sixty companies, ten of them in the table; of twelve gaps, ten.
    expect(await shown(en)).toContain('50 more companies are counted above and not listed.');
    expect(await shown(en)).toContain('and 2 more rows');
    expect(await shown(italian)).toContain('Altre 50 aziende sono contate sopra');
  });

  it('is the last line of NDJSON', async () => {
    const report = await portfolioOf(madeUpRecords(60), { listed: 10 });
    const text = await portfolioFormats.ndjson(report, { words: en, style: plainStyle, width: 80 });
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => portfolioLineSchema.parse(JSON.parse(line)))).toHaveLength(11);
    expect(lines.at(-1)).toBe('{"kind":"left-out","schemaVersion":1,"companies":50}');
  });

  it('is nothing where all are listed', async () => {
    const report = await portfolioOf(madeUpRecords(5));
    const options = { words: en, style: plainStyle, width: 80 };
    expect(await portfolioFormats.ndjson(report, options)).not.toContain('left-out');
    expect(await portfolioFormats.text(report, options)).not.toContain('not listed');
  });
});

describe('the headline', () => {
  it.each([
    [1, 'Level: Single channel.'],
    [
      4,
      'Most common levels: Omnichannel, Cross-channel, Multichannel, Single channel (1 of 4 each).',
    ],
    [5, 'Most common level: Single channel (2 of 5).'],
  ])('of %i companies', async (number, said) => {
    const report = await portfolioOf(madeUpRecords(number));
    const text = await portfolioFormats.text(report, { words: en, style: plainStyle, width: 100 });
    expect(text).toContain(said);
  });
});

describe('portfolios that are not as usual', () => {
  const views = async (
    records: Parameters<typeof portfolioOf>[0],
    asked: Parameters<typeof portfolioOf>[1] = {},
  ) => {
    const report = await portfolioOf(records, asked);
    const options = { words: en, style: plainStyle, width: 120 };
    const texts = [];
    for (const format of ['text', 'markdown', 'html'] as const) {
      const text = await portfolioFormats[format](report, options);
      texts.push(text.replace(/<style>[\s\S]*?<\/style>/, '').replace(/\s+/g, ' '));
    }
    for (const text of texts) {
      expect(text).not.toMatch(/\b(undefined|null|NaN)\b|native code|\[object/);
    }
    return texts as [text: string, markdown: string, html: string];
  };
  const step = { change: 'add-flow' as const, serves: ['reach'], effort: 2, gain: -0.5 };

  it('a sector called like what every object has is only a name', async () => {
    const records = ['constructor', 'toString', 'level'].map((sector) =>
      someRecord({ path: sector, sector }),
    );
    for (const text of await views(records, { groupBy: 'sector' })) {
      for (const { sector } of records) expect(text).toContain(sector);
    }
  });

  it('a dimension that not every company has is empty for the others', async () => {
    const dimension = { title: 'Built', score: exactly(40), level: null, coverage: 1 };
    const records = [
      someRecord({ path: 'a', dimensions: { constructor: dimension } }),
      someRecord({ path: 'b' }),
    ];
    const [text] = await views(records);
    expect(text).toContain('A Built (median 40.0)');
    const csv = await portfolioFormats.csv(await portfolioOf(records), {
      words: en,
      style: plainStyle,
      width: 80,
    });
    expect(csv.split('\r\n').map((line) => line.split(',').at(-1))).toEqual([
      'score_constructor',
      '40',
      '',
      '',
    ]);
  });

  it('fixes that cost points have a minus, and more than ten are counted', async () => {
    const serves = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const plan = {
      target: 'cross' as const,
      reached: true,
      effort: 2,
      steps: [{ ...step, serves }],
    };
    const [text] = await views([someRecord({ path: 'a', plan }), someRecord({ path: 'b', plan })]);
    expect(text).toContain('c0 2 −0.5 4');
    expect(text).toContain('and 2 more rows');
  });

  it('a kind of change that this version does not know is told as it is', async () => {
    const changed = { ...step, change: 'constructor' as 'add-flow' };
    const plan = { target: 'cross' as const, reached: true, effort: 2, steps: [changed] };
    const records = [someRecord({ path: 'a', plan }), someRecord({ path: 'b', plan })];
    for (const text of await views(records)) expect(text).toContain('constructor: reach');
  });

  it('more dimensions than letters go on with numbers', async () => {
    const dimensions = Object.fromEntries(
      Array.from({ length: 28 }, (_, index) => [
        `d${index}`,
        { title: `T${index}`, score: exactly(index === 5 ? 100 : 99.6), level: null, coverage: 1 },
      ]),
    );
    const [text] = await views([someRecord({ dimensions })]);
    expect(text).toContain('Z T25 (median 99.6); A2 T26 (median 99.6); B2 T27 (median 99.6).');
  });

  it('many that lie far from the rest are counted, above and below', async () => {
    const usual = Array.from({ length: 30 }, (_, index) => exactly(50 + (index % 2)));
    const odd = Array.from({ length: 12 }, (_, index) => exactly(index < 8 ? 2 : 99));
    const records = [...usual, ...odd].map((score, index) =>
      someRecord({
        path: `c${index}`,
        score,
        dimensions: { d: { title: 'Data', score, level: null, coverage: 1 } },
      }),
    );
    const [text] = await views(records);
    expect(text).toContain('and 10 more rows');
    expect(text).toMatch(/c3\d Data 99\.0 50\.0 \+9\.8/);
    expect(text).toMatch(/c3\d all in all 2\.0 50\.0 −9\.6/);
  });

  it('failures without a problem or a place are told by their paths', async () => {
    const failed = { kind: 'failed' as const, schemaVersion: 1 as const };
    const problem = { code: 'x', message: 'No file.', file: null, line: null };
    const records = [
      { ...failed, path: 'none.yaml', problems: [] },
      { ...failed, path: 'some.yaml', problems: [problem] },
    ];
    const [text] = await views(records);
    expect(text).toContain('none.yaml some.yaml No file.');
  });

  it('nobody at all is told as such', async () => {
    for (const text of await views([])) expect(text).toContain(en.portfolio.nobody);
  });

  it('says by what companies were chosen, and what was left out of a list', async () => {
    const report = await portfolioOf(
      [someRecord({ vendors: ['Acme'] }), someRecord({ vendors: ['Acme'] })],
      {
        groupBy: 'sector',
      },
    );
    const { groups, summary } = report;
    if (!groups) throw new Error('no groups');
    const options = { words: en, style: plainStyle, width: 100 };
    const text = await portfolioFormats.text(
      {
        ...report,
        filters: ['sector=retail', 'score>5'],
        groups: { ...groups, cut: true },
        summary: { ...summary, sharedSampled: true },
      },
      options,
    );
    expect(text).toContain(en.portfolio.filtered('sector=retail, score>5'));
    expect(text).toContain(en.portfolio.groups.cut);
    expect(text.replace(/\s+/g, ' ')).toContain(en.portfolio.shared.sampled);
  });

  it('values and rubrics that there is no room for are mentioned', async () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      someRecord({
        path: `c${index}`,
        sector: `sector ${index}`,
        rubric: { id: `r${index}`, version: '1', hash: `sha256:${index}`, title: 'R' },
      }),
    );
    const [text] = await views(many, { groupBy: 'sector' });
    expect(text).toContain(en.portfolio.otherRubrics(80));
  });
});
