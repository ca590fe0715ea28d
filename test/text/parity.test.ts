import { expect, it } from 'vitest';
import { browserLanguages } from '../../src/browser/browserWords.ts';
import { languages, wordsIn } from '../../src/cli/languages.ts';
import { literalsIn, plain, wordCount, wordFiles } from './literals.ts';
import { sameInBoth, sameSentences } from './sameInBoth.ts';

const others = languages.filter((language) => language !== 'en');

/** Every leaf of the words, by its path: texts, functions, and what else there may be. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) =>
    leaves(each, path === '' ? key : `${path}.${key}`),
  );
}

/** What has to be alike: the path, and whether it is a text, a function or something else. */
const shape = (words: unknown) =>
  leaves(words)
    .map(([path, leaf]) => `${path}: ${typeof leaf}`)
    .sort();

const english = await wordsIn('en');

/** Words of a sentence, and no id, path, option or line to type. */
const isProse = (text: string) =>
  /\p{L}{2,} \p{L}{2,}/u.test(text) && !/(^|\s)omnigauge /.test(text);

it.each(others)('%s has every key of English and no other, at any depth', async (language) => {
  expect(shape(await wordsIn(language))).toEqual(shape(english));
});

it.each(languages)('%s has no empty text where English has one', async (language) => {
  const inEnglish = new Map(leaves(english));
  const empty = leaves(await wordsIn(language)).filter(
    ([path, leaf]) => leaf === '' && inEnglish.get(path) !== '',
  );
  expect(empty).toEqual([]);
});

it('Italian texts are not the English ones, but for those that were looked at', async () => {
  const inEnglish = new Map(leaves(english));
  const same = leaves(await wordsIn('it'))
    .filter(([path, leaf]) => typeof leaf === 'string' && leaf === inEnglish.get(path))
    .filter(([, leaf]) => wordCount(String(leaf)) > 0)
    .map(([path, leaf]) => `${path}: ${leaf}`);
  expect(same.filter((each) => !sameInBoth.includes(each))).toEqual([]);
  expect(sameInBoth.filter((each) => !same.includes(each))).toEqual([]);
});

it('sentences that are made of parts are not the English ones either', () => {
  const italian = wordFiles('it');
  const same = [...wordFiles('en')].flatMap(([path, code]) => {
    const inItalian = new Set(literalsIn(italian.get(path) ?? '').map(plain));
    return literalsIn(code)
      .filter((text) => isProse(text) && inItalian.has(plain(text)))
      .map((text) => `${path}: ${plain(text)}`);
  });
  const found = [...new Set(same)];
  expect(found.filter((each) => !sameSentences.includes(each))).toEqual([]);
  expect(sameSentences.filter((each) => !found.includes(each))).toEqual([]);
});

it('the page knows the languages of the command', () => {
  expect(Object.keys(browserLanguages).sort()).toEqual([...languages].sort());
});
