import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { assess } from '../../src/assess.ts';
import { loadRubric } from '../../src/cli/files/rubricFiles.ts';
import { companySchema } from '../../src/company/companySchema.ts';
import { starterFiles } from '../../src/init/starterFiles.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { projectFolder } from '../cli/testTerminal.ts';
import { uncommented } from './uncommented.ts';

const languages = { en, it: italian };

const rubric = loadRubric('omnichannel', projectFolder);

function starter(language: 'en' | 'it', fragments = false): SourceFile[] {
  return starterFiles({ words: languages[language].starter, language, rubric, fragments });
}

function assessed(files: readonly SourceFile[], language: 'en' | 'it' = 'en') {
  return assess(files, { rubric, words: languages[language], language, version: '0' });
}

const variants = [
  ['en', false],
  ['en', true],
  ['it', false],
  ['it', true],
] as const;

describe.each(variants)('the starter in %s, as fragments: %s', (language, fragments) => {
  it('can be assessed as it is, and claims nothing', () => {
    const { level, score, coverage, contradictions } = assessed(
      starter(language, fragments),
      language,
    );
    expect(level).toEqual({ estimate: 'single', low: 'single', high: 'single' });
    expect(score.low).toBe(0);
    expect(score.high).toBeGreaterThan(50);
    expect(coverage).toBeLessThan(0.1);
    expect(contradictions).toEqual([]);
  });

  it('can be assessed with all of its examples', () => {
    const files = starter(language, fragments).map(({ name, text }) => ({
      name,
      text: uncommented(text),
    }));
    const { channels, teams, journeys, contradictions, notes } = assessed(files, language);
    expect(channels.map(({ id }) => id)).toEqual(['store', 'webshop']);
    expect(teams.map(({ id }) => id)).toEqual(['ecommerce', 'stores']);
    expect(journeys.map(({ id }) => id)).toEqual(['advice', 'collect']);
    expect(contradictions).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('begins with the lines that editors read', () => {
    for (const { text } of starter(language, fragments)) {
      expect(text).toMatch(
        /^# yaml-language-server: \$schema=(\S+\.schema\.json)\n# \$schema: \1\n/,
      );
    }
  });
});

it('each part can be filled in once those above it are', () => {
  const [{ name, text } = { name: '', text: '' }] = starter('en');
  const parts = text.split('\n\n');
  for (let filled = 0; filled <= parts.length; filled++) {
    const mixed = parts.map((part, index) => (index < filled ? uncommented(part) : part));
    expect(() => assessed([{ name, text: mixed.join('\n\n') }])).not.toThrow();
  }
});

it('the languages have the same examples but for words of the company', () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]))
        : typeof value;
  const [english, italian] = (['en', 'it'] as const).map((language) =>
    shape(parse(uncommented(starter(language)[0]?.text ?? ''))),
  );
  expect(italian).toEqual(english);
});

it('the folder says what the one file says', () => {
  const joined = Object.assign({}, ...starter('en', true).map(({ text }) => parse(text)));
  expect(joined).toEqual(parse(starter('en')[0]?.text ?? ''));
});

it('every key of the format is shown', () => {
  // What every entry may have is told once, at the top.
  const everywhere = ['name', 'notes'];
  const shown = keysIn(parse(uncommented(starter('en')[0]?.text ?? '')));
  const known = propertiesIn(z.toJSONSchema(companySchema, { io: 'input' }));
  expect([...known].filter((key) => !shown.has(key) && !everywhere.includes(key))).toEqual([]);
});

it('every word of the closed lists is named', () => {
  const [{ text } = { text: '' }] = starter('en');
  const words = text.split(/[^a-z_]+/);
  const lists = wordsIn(z.toJSONSchema(companySchema, { io: 'input' }));
  expect(lists.size).toBeGreaterThan(80);
  expect([...lists].filter((word) => !words.includes(word))).toEqual([]);
});

function keysIn(value: unknown): Set<string> {
  if (value === null || typeof value !== 'object') return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return new Set([...own, ...Object.values(value).flatMap((each) => [...keysIn(each)])]);
}

/** The names of all properties that a schema knows; keys of maps are ids, and have no names. */
function propertiesIn(schema: unknown): Set<string> {
  if (schema === null || typeof schema !== 'object') return new Set();
  const { properties = {} } = schema as { properties?: object };
  return new Set([
    ...Object.keys(properties),
    ...Object.values(schema).flatMap((each) => [...propertiesIn(each)]),
  ]);
}

/** The words that a schema lists as values; those of changes are listed by `rubric show`. */
function wordsIn(schema: unknown): Set<string> {
  if (schema === null || typeof schema !== 'object') return new Set();
  const { enum: listed = [] } = schema as { enum?: unknown[] };
  const own = listed.filter((word): word is string => typeof word === 'string');
  const changes = own.includes('add-flow');
  return new Set([
    ...(changes ? [] : own),
    ...Object.values(schema).flatMap((each) => [...wordsIn(each)]),
  ]);
}
