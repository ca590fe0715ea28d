import { describe, expect, it } from 'vitest';
import { languages, wordsIn } from '../../src/cli/languages.ts';
import { expectGolden } from '../golden.ts';
import { phraseBook } from './phraseBook.ts';
import { unsaid } from './unsaid.ts';

interface Phrase {
  path: string;
  given: readonly unknown[];
  /** The same in each language, in the order of `languages`. */
  said: readonly string[];
}

const words = await Promise.all(languages.map(wordsIn));
const parts = Object.keys(phraseBook) as (keyof typeof phraseBook)[];

/** Every call of the book, with what it says. */
function phrasesOf(calls: unknown, sentences: readonly unknown[], path: string): Phrase[] {
  if (Array.isArray(calls)) {
    return calls.map((given: readonly unknown[]) => ({
      path,
      given,
      said: sentences.map((sentence) =>
        typeof sentence === 'function' ? lines(sentence(...given)) : '',
      ),
    }));
  }
  return Object.entries(calls as object).flatMap(([key, each]) =>
    phrasesOf(
      each,
      sentences.map((sentence) => (sentence as Record<string, unknown>)[key]),
      `${path}.${key}`,
    ),
  );
}

const lines = (said: unknown) => (Array.isArray(said) ? said.join('\n') : String(said));
const phrases = (part: keyof typeof phraseBook) =>
  phrasesOf(
    phraseBook[part],
    words.map((each) => each[part]),
    part,
  );

/** What chooses a sentence and is not said in it, or is said in words. */
const choosing = ['verdict', 'part', 'freshness'];

/** The names, and the numbers from two on: one and none are often words. */
function toBeSaid(value: unknown, key = ''): string[] {
  if (choosing.includes(key)) return [];
  if (typeof value === 'number') return Math.abs(value) > 1 ? [String(Math.abs(value))] : [];
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([each, item]) => toBeSaid(item, each));
}

/** A value that was not there, or a space or sign left over where nothing stands. */
const hole = /^$|undefined|\bnull\b|NaN|\[object|=>|\S {2}| [,;:]| \.(\s|$)|\(\)|«»|“”/m;
const prose = (text: string) => text.replace(/`[^`]+`/g, '`');

const missing = ({ given, said }: Phrase) =>
  toBeSaid(given).some((word) => said.some((sentence) => !sentence.includes(word)));

describe.each(parts)('the phrase book: %s', (part) => {
  it('reads well in both languages, side by side', () => {
    const text = phrases(part).map(({ path, given, said }) =>
      [`${path} ${JSON.stringify(given).slice(1, -1)}`.trimEnd(), ...said].join('\n'),
    );
    expectGolden(`text/${part}.txt`, `${text.join('\n\n')}\n`);
  });

  it('no sentence has a hole', () => {
    const broken = phrases(part).filter(({ said }) => said.some((text) => hole.test(prose(text))));
    expect(broken.map(({ path, said }) => `${path}: ${said.join(' | ')}`)).toEqual([]);
  });
});

it('every name and number given is said in every language, but where it only chooses a form', () => {
  const told = parts.filter((part) => part !== 'problems').flatMap(phrases);
  expect(told.length).toBeGreaterThan(700);
  const paths = told.filter(missing).map(({ path }) => path);
  expect([...new Set(paths)].sort()).toEqual([...unsaid].sort());
});
