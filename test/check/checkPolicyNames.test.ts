import { describe, expect, it } from 'vitest';
import { checkPolicyNames } from '../../src/check/checkPolicyNames.ts';
import type { Policy } from '../../src/check/policy.ts';
import { policyFrom } from '../../src/cli/policyFrom.ts';
import type { PolicyOptions } from '../../src/cli/policyOptions.ts';
import { readConfig } from '../../src/config/readConfig.ts';
import { problemSentence } from '../../src/report/problems/problemSentence.ts';
import { InputError } from '../../src/source/inputError.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { calledWith } from '../cli/calledWith.ts';
import { described } from '../company/described.ts';
import { shippedRubric } from '../rubricFile.ts';

const rubric = shippedRubric();
const description = described(
  'teams: { stores: {}, online: {} }\nchannels: { store: { kind: store } }\npractices: { gift-cards: yes }',
);

function configured(text: string) {
  const file = { name: 'omnigauge.config.yaml', text };
  return readConfig(file, { languages: ['en'], formats: ['text'] }).config;
}

function policyOf(text: string, options: Omit<PolicyOptions, 'on'> = {}): Policy {
  return policyFrom({ on: 'low', ...options }, calledWith({ config: configured(text) }));
}

/** What is wrong with the names of a policy of flags and a configuration. */
function problemsOf(text: string, options: Omit<PolicyOptions, 'on'> = {}) {
  const config = configured(text);
  try {
    checkPolicyNames(policyOf(text, options), {
      rubric,
      description,
      configuration: config.document,
    });
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

const found = (text: string) =>
  problemsOf(text).map(({ code, at, suggestion }) => [code, at?.line, at?.column, suggestion]);

describe('the names of a policy', () => {
  it('are there', () => {
    const text =
      'check: { dimensions: { data: { min_score: 1 } }, teams: { online: { min_level: multi } }, practices: [click-and-collect, gift-cards] }';
    const flags = { minDimension: ['data=1'], requirePractice: ['gift-cards'] };
    for (const policy of [
      policyOf(text),
      policyOf('', flags),
      policyOf('check: { teams: { x: {} } }'),
    ]) {
      expect(() =>
        checkPolicyNames(policy, { rubric, description, configuration: null }),
      ).not.toThrow();
    }
  });

  it('or else the line of the configuration is shown, at the word itself', () => {
    expect(found('check:\n  dimensions:\n    dta:\n      min_score: 1\n')).toEqual([
      ['unknown-asked', 3, 5, 'data'],
    ]);
    expect(found('check:\n  teams: { onlin: { min_level: omni } }\n')).toEqual([
      ['unknown-asked', 2, 12, 'online'],
    ]);
    expect(found('check:\n  practices: [gift-cards, click-and-colect]\n')).toEqual([
      ['unknown-asked', 2, 27, 'click-and-collect'],
    ]);
    expect(problemsOf('check: { practices: giftcards }')[0]?.frame).toContain('^');
  });

  it.each([
    ['--min-dimension', 'dimension', { minDimension: ['dta=1'] }],
    ['--min-team', 'team', { minTeam: ['onlin=omni'] }],
    ['--require-practice', 'practice', { requirePractice: ['giftcards'] }],
  ])('or else the flag %s is named', (flag, part, options) => {
    const [problem] = problemsOf('', options);
    expect(problem).toMatchObject({ code: 'unknown-asked', at: null, values: { flag } });
    expect(problem && problemSentence(problem, en)).toContain(` ${part} `);
    for (const words of [en, italian]) {
      expect(problem && problemSentence(problem, words)).toContain(`\`${flag}\``);
    }
  });

  it('or else the place, where the text of the configuration is not at hand', () => {
    const policy = policyOf('check:\n  teams: { onlin: { min_level: omni } }\n');
    const place = expect.objectContaining({
      at: expect.objectContaining({ line: 2 }),
      frame: null,
    });
    expect(() => checkPolicyNames(policy, { rubric, description, configuration: null })).toThrow(
      expect.objectContaining({ problems: [place] }),
    );
  });

  it('are all told of at once, with what there is', () => {
    const problems = problemsOf('check: { teams: { x: { min_score: 1 }, y: { min_score: 1 } } }', {
      minDimension: ['dta=1'],
    });
    expect(problems.map(({ values }) => values.id)).toEqual(['dta', 'x', 'y']);
    expect(problems[1] && problemSentence(problems[1], en)).toBe(
      'The company has no team `x`. There is: `online`, `stores`.',
    );
    expect(problems[1] && problemSentence(problems[1], italian)).toBe(
      "L'azienda non ha il team `x`. Ci sono: `online`, `stores`.",
    );
  });
});
