import { describe, expect, it } from 'vitest';
import { portfolioLineSchema } from '../../../src/portfolio/portfolioRecord.ts';
import { portfolioFormats } from '../../../src/report/portfolio/portfolioFormats.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { madeUpRecords } from './madeUpRecords.ts';
import { portfolioOf } from './portfolioOf.ts';

describe('what there is no room for', () => {
  it.each(['text', 'markdown', 'html'] as const)('is told in %s', async (format) => {
    const report = await portfolioOf(madeUpRecords(60), { listed: 10 });
    const shown = async (words: typeof en) =>
      portfolioFormats[format](report, { words, style: plainStyle, width: 80 });
    // Sixty companies, ten of them in the table; of twelve gaps, ten.
    expect(await shown(en)).toContain('50 companies more are counted above and not listed.');
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
