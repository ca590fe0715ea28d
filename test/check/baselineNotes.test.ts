import { describe, expect, it } from 'vitest';
import { baselineNotes } from '../../src/check/baselineNotes.ts';
import type { Checking } from '../../src/check/checking.ts';
import { shortfalls } from '../../src/check/shortfalls.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import { scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { en } from '../../src/text/en.ts';
import { shippedRubric } from '../rubricFile.ts';
import { baselineOf } from './checked.ts';
import { apart } from './companies.ts';

describe('what a baseline accepts as a whole', () => {
  const rubric = shippedRubric();
  const notes = (count: number, hash = rubric.hash) => {
    const channels = Array.from({ length: count }, (_, index) => `c${index}: { kind: store }`);
    const text = `omnigauge: 1\nchannels: { ${channels.join(', ')} }\nflows: []\nkpis: {}\n`;
    const description = readCompany([{ name: 'company.yaml', text }]);
    const networks = networksOf(description);
    const criteria = rubric.criteria
      .filter(({ id }) => ['linked-channels', 'journey-owner'].includes(id))
      .map((criterion) => scoreCriterion(criterion, networks, description.notApplicable));
    const gaps = shortfalls({ scored: { criteria }, networks, on: 'low' });
    const telling = { words: en, rubric, language: 'en' };
    const baseline = baselineOf(apart);
    return baselineNotes({ ...baseline, rubric: { ...baseline.rubric, hash } }, gaps, {
      telling,
      on: 'low',
    } as unknown as Checking);
  };

  it('is told where there is too much of it to be listed', () => {
    expect(notes(110)).toEqual([
      'Too much is missing to be listed place by place, so that the baseline accepts it as a whole: Channels are connected.',
    ]);
    // What is not described at all has no places.
    expect(notes(2)).toEqual([]);
  });

  it('is told after the rubric that the baseline was written with, where it is another one', () => {
    expect(notes(2, 'sha256:1')).toEqual([expect.stringContaining('reads otherwise')]);
  });
});
