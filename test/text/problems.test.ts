import { describe, expect, it } from 'vitest';
import type { ErrorCode } from 'yaml';
import type { BaselineProblemCode } from '../../src/baseline/baselineProblem.ts';
import type { PolicyProblemCode } from '../../src/check/policyProblem.ts';
import type { CommandProblemCode } from '../../src/cli/commandProblem.ts';
import type { InterviewProblemCode } from '../../src/interview/interviewProblem.ts';
import { problems as english } from '../../src/text/en/problems.ts';
import { problems as italian } from '../../src/text/it/problems.ts';
import type { ProblemSentence, ProblemValues } from '../../src/text/problemSentence.ts';
import type { TrialProblemCode } from '../../src/trial/trialProblem.ts';
import type { WhatIfProblemCode } from '../../src/whatif/whatIfProblem.ts';
import { problemValues } from './problemValues.ts';

type Code =
  | BaselineProblemCode
  | PolicyProblemCode
  | InterviewProblemCode
  | TrialProblemCode
  | CommandProblemCode
  | WhatIfProblemCode;

// A code without words, and words without a code, are compile errors here.
const sentences: Readonly<Record<'en' | 'it', Readonly<Record<Code, ProblemSentence>>>> = {
  en: english.sentences,
  it: italian.sentences,
};
const codesWithWords: readonly Code[] = Object.keys(
  english.sentences,
) as (keyof typeof english.sentences)[];

const reasons: readonly (ErrorCode | 'BAD_CHARACTER' | 'BRACKET_INDENT')[] = [
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_CHARACTER',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BAD_PROP_ORDER',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'BRACKET_INDENT',
  'DUPLICATE_KEY',
  'IMPOSSIBLE',
  'KEY_OVER_1024_CHARS',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_DOCS',
  'MULTIPLE_TAGS',
  'NON_STRING_KEY',
  'RESOURCE_EXHAUSTION',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
];

const usages = [
  'unknownOption',
  'unknownCommand',
  'missingArgument',
  'optionMissingArgument',
  'missingMandatoryOptionValue',
  'invalidArgument',
  'conflictingOption',
  'excessArguments',
  'somethingNew',
];

describe.each(['en', 'it'] as const)('the words for problems (%s)', (language) => {
  const said = (code: Code, more: ProblemValues = {}, suggestion: string | null = null) =>
    sentences[language][code]({ ...problemValues, ...more }, suggestion);

  it.each(codesWithWords)('%s: whole sentences, with nothing left out', (code) => {
    const sentence = said(code);
    expect(sentence).toMatch(/^[\p{Lu}`].*[.?…]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
  });

  it('each reason of a text that is no YAML has its own', () => {
    const all = reasons.map((reason) => said('syntax', { reason }));
    expect(new Set(all).size).toBe(reasons.length);
    expect(said('syntax', { reason: 'SOMETHING_NEW' })).toBe(
      said('syntax', { reason: 'UNEXPECTED_TOKEN' }),
    );
  });

  it('each kind of wrong call has its own', () => {
    expect(new Set(usages.map((usage) => said('usage', { usage }))).size).toBe(usages.length);
  });

  it('long lists are cut, with what was probably meant at the front', () => {
    const allowed = Array.from({ length: 30 }, (_, index) => `word${index}`);
    const sentence = said('unknown-word', { allowed }, 'word29');
    expect(sentence.match(/`word\d+`/g)).toEqual(
      ['word29', ...allowed.slice(0, 11)].map((word) => `\`${word}\``),
    );
    expect(sentence).toMatch(/, …$/);
  });

  it('words without an end are cut', () => {
    for (const word of ['x'.repeat(10_000), '😀'.repeat(10_000)]) {
      const sentence = said('unknown-word', { word });
      expect(sentence.length).toBeLessThan(400);
      expect(sentence).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it('keys are named by the map that they are in', () => {
    const within = (path: string[]) => said('unknown-key', { key: 'x', within: path });
    expect(within(['teams', 'a'])).toContain('`teams.a`');
    expect(within(['flows', '3'])).toContain('`flows`');
    expect(within(['flows', '3'])).not.toContain('3');
    expect(new Set([within([]), within(['a']), within(['a', '0'])]).size).toBe(3);
  });
});

it('headings count in the right number', () => {
  const { heading, more } = english;
  expect([heading(1, 0), heading(1, 1), heading(3, 2)]).toEqual([
    '1 problem',
    '1 problem in 1 file',
    '3 problems in 2 files',
  ]);
  expect([more(1), more(2)]).toEqual(['and 1 more problem', 'and 2 more problems']);
  expect([italian.heading(1, 1), italian.heading(3, 2), italian.more(1), italian.more(2)]).toEqual([
    '1 problema in 1 file',
    '3 problemi in 2 file',
    'e un altro problema',
    'e altri 2 problemi',
  ]);
});
