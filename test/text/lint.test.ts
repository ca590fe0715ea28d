import { describe, expect, it } from 'vitest';
import { type LintRuleId, lintRules } from '../../src/rubric/lint/lintRules.ts';
import { lint as english } from '../../src/text/en/lint.ts';
import { lint as italian } from '../../src/text/it/lint.ts';
import type { ProblemSentence, ProblemValues } from '../../src/text/problemSentence.ts';

// A rule without words is a compile error here; words without a rule are an error below.
const sentences: Readonly<Record<'en' | 'it', Readonly<Record<LintRuleId, ProblemSentence>>>> = {
  en: english.sentences,
  it: italian.sentences,
};

const values: ProblemValues = {
  ...{ id: 'own', other: 'links', metric: 'recognition', practice: 'collect', dimension: 'data' },
  ...{ level: 'omni', below: 'cross', threshold: 2, highest: 1, map: 'criteria', text: 'title' },
  missing: ['en', 'it', 'pt'],
};

describe.each(['en', 'it'] as const)('the words for what lint finds (%s)', (language) => {
  it.each(lintRules.map(({ id }) => id))('%s: what is wrong, and what to do', (id) => {
    for (const reason of ['weight', 'dimension', 'always-met']) {
      const sentence = sentences[language][id]({ ...values, reason }, null);
      expect(sentence).toMatch(/^[\p{Lu}`].*\. [\p{Lu}].*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
    }
  });

  it('there are none without a rule', () => {
    expect(Object.keys(sentences[language]).sort()).toEqual(lintRules.map(({ id }) => id).sort());
  });
});

it('sums are in the right number', () => {
  expect([english.summary(1, 1, 1), english.summary(2, 0, 2)]).toEqual([
    '1 rubric: 1 error, 1 warning',
    '2 rubrics: 0 errors, 2 warnings',
  ]);
  expect([italian.summary(1, 1, 1), italian.summary(2, 0, 2)]).toEqual([
    '1 griglia: 1 errore, 1 avviso',
    '2 griglie: 0 errori, 2 avvisi',
  ]);
});
