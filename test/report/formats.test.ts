import { describe, expect, it } from 'vitest';
import { formats } from '../../src/report/formats.ts';
import { plainStyle } from '../../src/report/style.ts';
import { reportWords } from './reportWords.ts';
import { sampleAssessment } from './sampleAssessment.ts';

const options = { words: reportWords.en, style: plainStyle, width: 80, top: 3 };

describe.each(Object.entries(formats))('%s', (_name, render) => {
  it('ends in exactly one newline', () => {
    expect(render(sampleAssessment(), options)).toMatch(/[^\n]\n$/u);
  });

  it('depends on nothing but the result and the options, and changes neither', () => {
    const assessment = sampleAssessment();
    const first = render(assessment, options);
    expect(assessment).toEqual(sampleAssessment());
    expect(render(assessment, options)).toBe(first);
  });
});

it('json gives back the result', () => {
  expect(JSON.parse(formats.json(sampleAssessment(), options))).toEqual(sampleAssessment());
});
