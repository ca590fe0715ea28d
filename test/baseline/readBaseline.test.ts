import { describe, expect, it } from 'vitest';
import { readBaseline } from '../../src/baseline/readBaseline.ts';
import { InputError } from '../../src/source/inputError.ts';
import type { Problem } from '../../src/source/problem.ts';

const head = `baseline: 1
rubric: { id: omnichannel, version: 1.0.0, hash: sha256:00 }
on: low
level: multi
score: 12.5
`;

function problemsOf(text: string): readonly Problem[] {
  try {
    readBaseline({ name: 'b.yaml', text });
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems;
  }
}

function problemsIn(text: string): string[] {
  return problemsOf(text).map(({ code, at }) => `${at?.line}:${at?.column} ${code}`);
}

describe('a baseline', () => {
  it('is read with the place of each of its lines', () => {
    const text = `${head}accepted:
  - { criterion: recognition, blocks: omni, about: [channel:a, channel:b] }
  - rule: max-repeats
    about: [journey:j, channel:a, data:orders]
    reason: Next year
    expires: 2027-03-31
  - { criterion: largest-group, blocks: cross, missing: 2 }
`;
    const baseline = readBaseline({ name: 'b.yaml', text });
    expect(baseline).toMatchObject({ level: 'multi', score: 12.5, on: 'low', file: 'b.yaml' });
    expect(baseline.levelAt).toEqual({ file: 'b.yaml', line: 4, column: 8 });
    expect(baseline.scoreAt).toEqual({ file: 'b.yaml', line: 5, column: 8 });
    expect(baseline.accepted).toEqual([
      {
        ...{ rule: null, criterion: 'recognition', blocks: 'omni', missing: null },
        ...{ about: ['channel:a', 'channel:b'], reason: null, expires: null },
        at: { file: 'b.yaml', line: 7, column: 5 },
      },
      {
        ...{ rule: 'max-repeats', criterion: null, blocks: null, missing: null },
        about: ['journey:j', 'channel:a', 'data:orders'],
        ...{ reason: 'Next year', expires: '2027-03-31' },
        at: { file: 'b.yaml', line: 8, column: 5 },
      },
      {
        ...{ rule: null, criterion: 'largest-group', blocks: 'cross', missing: 2 },
        ...{ about: [], reason: null, expires: null },
        at: { file: 'b.yaml', line: 12, column: 5 },
      },
    ]);
  });

  it.each([
    ['no list', ''],
    ['an empty one', 'accepted:\n'],
    ['one without entries', 'accepted: []\n'],
  ])('may accept nothing: %s', (_, rest) => {
    expect(readBaseline({ name: 'b.yaml', text: head + rest }).accepted).toEqual([]);
  });
});

describe('everything that is wrong with a baseline is told with its line', () => {
  it.each([
    ['another format', head.replace('baseline: 1', 'baseline: 2'), ['1:11 unknown-format']],
    ['no format', head.replace('baseline: 1\n', ''), ['1:1 not-a-baseline']],
    ['a format that is none', head.replace('baseline: 1', 'baseline: one'), ['1:11 unknown-word']],
    ['an unknown level', head.replace('multi', 'multy'), ['4:8 unknown-word']],
    ['a score that cannot be', head.replace('12.5', '112.5'), ['5:8 out-of-range']],
    ['an unknown key', `${head}acepted: []\n`, ['6:1 unknown-key']],
    [
      'an unknown key of an entry',
      `${head}accepted:\n  - { criterion: c, blocks: omni, expiry: 2027-01-01 }\n`,
      ['7:35 unknown-key'],
    ],
    [
      'a rule that nothing of can be accepted',
      `${head}accepted:\n  - { rule: loss, about: [a] }\n`,
      ['7:13 unknown-word'],
    ],
    [
      'entries that are neither a gap nor of a rule, and days that are none',
      `${head}accepted:
  - { criterion: c }
  - { rule: max-repeats }
  - { rule: max-repeats, blocks: omni, about: [a] }
  - { criterion: c, blocks: omni, expires: 2027-02-30 }
  - { criterion: c, blocks: omni, expires: soon }
  - { criterion: c, blocks: omni, expires: 2027-02 }
  - { criterion: c, blocks: omni, expires: +012027-02-01 }
  - { rule: max-repeats, criterion: c, blocks: omni }
  - { rule: max-repeats, about: [a], missing: 2 }
  - { blocks: omni }
  - { about: [a] }
`,
      [
        '7:5 incomplete-entry',
        '8:5 incomplete-entry',
        '9:5 incomplete-entry',
        '10:44 bad-date',
        '11:44 bad-date',
        '12:44 bad-date',
        '13:44 bad-date',
        '14:5 incomplete-entry',
        '15:5 incomplete-entry',
        '16:5 incomplete-entry',
        '17:5 incomplete-entry',
      ],
    ],
    ['the marks of a merge', `${head}<<<<<<< ours\naccepted: []\n`, ['6:1 syntax']],
    ['two lists of a merge', `${head}accepted: []\naccepted: []\n`, ['7:1 duplicate-key']],
    ['nothing', '', ['1:1 not-a-baseline']],
    ['a text', 'accepted', ['1:1 not-a-baseline']],
    ['a company', 'omnigauge: 1\nchannels: {}\n', ['1:1 not-a-baseline']],
  ])('%s', (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  it.each([
    [head.replace('baseline: 1', 'baseline: 2'), { found: 2 }],
    [`${head}accepted:\n  - { criterion: c, blocks: omni, expires: soon }\n`, { text: 'soon' }],
  ])('and with what was found there', (text, values) => {
    expect(problemsOf(text).map((problem) => problem.values)).toEqual([values]);
  });
});
