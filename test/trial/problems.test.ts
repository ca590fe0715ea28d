import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/source/inputError.ts';
import { firstLine, tried } from './tried.ts';

function problemsOf(tests: string) {
  try {
    tried(tests);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code, at, suggestion }) => ({
      code,
      line: (at?.line ?? 0) - firstLine + 1,
      column: at?.column,
      suggestion,
    }));
  }
}

const one = (given: string, expected: string) =>
  `tests:\n  one:\n    given: ${given}\n    expect: ${expected}\n`;

describe('a file of tests that cannot be read', () => {
  it.each([
    ['{ company: shopp }', '{ level: multi }', 'unknown-company', 3, 23, 'shop'],
    ['{ company: shop, pach: {} }', '{ level: multi }', 'unknown-key', 3, 29, 'patch'],
    ['{ company: shop }', '{ levle: multi }', 'unknown-key', 4, 15, 'level'],
    ['{ company: shop }', '{ level: multy }', 'unknown-word', 4, 22, 'multi'],
    ['{ company: shop }', '{}', 'nothing-expected', 4, 5, null],
    ['{ company: shop }', '{ criteria: { lnks: 1 } }', 'unknown-criterion', 4, 27, 'links'],
    ['{ company: shop }', '{ gaps: { present: [lnks] } }', 'unknown-criterion', 4, 33, 'links'],
    ['{ company: shop }', '{ dimensions: { dta: 1 } }', 'unknown-dimension', 4, 29, 'data'],
    ['{ company: shop }', '{ gates: { lnks: met } }', 'unknown-criterion', 4, 24, 'links'],
    ['{ company: shop }', '{ gates: { links: { omni: met } } }', 'no-such-gate', 4, 33, null],
    ['{ company: shop }', '{ gates: { links: {} } }', 'no-such-gate', 4, 24, null],
    ['{ company: shop }', '{ score: [1, 2, 3] }', 'wrong-length', 4, 22, null],
    [
      '{ company: shop }',
      '{ contradictions: { present: [practise] } }',
      'unknown-word',
      4,
      43,
      'practice',
    ],
    // Inside companies, with all that is said of company files.
    [
      '{ channels: { store: { kind: stroe } } }',
      '{ level: single }',
      'unknown-word',
      3,
      41,
      'store',
    ],
    [
      '{ company: shop, patch: { channels: { store: { kind: stroe } } } }',
      '{ level: single }',
      'unknown-word',
      3,
      65,
      'store',
    ],
    [
      '{ company: shop, patch: { flows: [{ from: stor, to: webshop }] } }',
      '{ level: multi }',
      'unknown-reference',
      3,
      54,
      'store',
    ],
    [
      '{ company: shop, patch: { not_applicable: { lnks: why } } }',
      '{ level: multi }',
      'unknown-criterion',
      3,
      56,
      'links',
    ],
  ])('%s %s', (given, expected, code, line, column, suggestion) => {
    expect(problemsOf(one(given, expected))).toEqual([{ code, line, column, suggestion }]);
  });

  it('all problems are told at once', () => {
    const tests = `${one('{ company: shopp }', '{}')}  two:\n    given: { company: shop }\n    expect: { gates: { lnks: met } }\n`;
    expect(problemsOf(tests).map(({ code }) => code)).toEqual([
      'unknown-company',
      'nothing-expected',
      'unknown-criterion',
    ]);
  });

  it('a company with a fault is told once, however many tests are about it', () => {
    const tests = `  bad:\n    channels: { store: { kind: store, team: nobody } }\ntests:\n${['one', 'two'].map((name) => `  ${name}: { given: { company: bad }, expect: { level: single } }\n`).join('')}`;
    expect(problemsOf(tests).map(({ code, line }) => [code, line])).toEqual([
      ['unknown-reference', 2],
    ]);
  });

  it('no tests at all are a problem', () => {
    expect(problemsOf('tests: {}\n').map(({ code }) => code)).toEqual(['no-tests']);
  });
});
