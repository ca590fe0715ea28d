import { describe, expect, it } from 'vitest';
import {
  type Format,
  type FormatOptions,
  formatEndings,
  formats,
  type Rendered,
} from '../../src/report/formats.ts';
import { plainStyle } from '../../src/report/style.ts';
import { en } from '../../src/text/en.ts';
import { sampleAssessment } from './sampleAssessment.ts';

const options: FormatOptions = {
  ...{ words: en, style: plainStyle, width: 80, top: 3, table: 'criteria' },
  page: () => ({ assets: { script: 'void 0;', style: 'p{margin:0}' }, sources: undefined }),
};
const names = Object.keys(formats) as Format[];

describe.each(names)('%s', (name) => {
  const rendered = async (assessment = sampleAssessment()): Promise<Rendered> =>
    formats[name](assessment, options);

  it('as a text ends in exactly one line end', async () => {
    const shown = await rendered();
    if (typeof shown === 'string') expect(shown).toMatch(/[^\r\n]\r?\n$/u);
    else expect(shown.length).toBeGreaterThan(0);
  });

  it('depends on nothing but the result and the options, and changes neither', async () => {
    const assessment = sampleAssessment();
    const first = await rendered(assessment);
    expect(assessment).toEqual(sampleAssessment());
    expect(await rendered(assessment)).toEqual(first);
  });

  it('is chosen by the ending of a file', () => {
    expect(Object.values(formatEndings)).toContain(name);
  });
});

it('json gives back the result', async () => {
  expect(JSON.parse(String(await formats.json(sampleAssessment(), options)))).toEqual(
    sampleAssessment(),
  );
});
