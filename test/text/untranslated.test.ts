import { expect, it, vi } from 'vitest';
import { wordsIn } from '../../src/cli/languages.ts';
import { dataWords } from '../../src/company/dataKind.ts';
import { freshnessWords } from '../../src/company/freshness.ts';
import { channelKinds, stages, systemKinds } from '../../src/company/vocabulary.ts';
import { shippedRubric } from '../rubricFile.ts';
import { italianOutputs, type Output } from './italianOutputs.ts';
import { literalsIn, plain, wordCount, wordFiles } from './literals.ts';

const literals = (language: string) => [...wordFiles(language).values()].flatMap(literalsIn);
const english = literals('en');
const italian = literals('it');

const rubric = shippedRubric();
const rubricTexts = [
  ...[rubric.title, rubric.description],
  ...rubric.dimensions.flatMap(({ title, why }) => [title, why]),
  ...rubric.criteria.flatMap(({ title, why, fix }) => [title, why, fix]),
  ...rubric.practices.flatMap(({ title, question }) => [title, question]),
].map((text) => ({ en: text.en ?? '', it: text.it ?? '' }));

/** commander's own, which stand in no file of words. */
const commanderWords = ['display help for command', 'display version number'];

/** What a reader sees: neither scripts, styles and tags of a page, nor what is typed or quoted as code. */
function shown({ text }: Output): string {
  const page = text
    .replace(/<(script|style|pre|code)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>\n]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return plain(page.replace(/`[^`\n]*`/g, ' '));
}

/** Words that stand alone: no ids, options, paths or keys. */
const aloneWord =
  /(?<![\p{L}\p{N}_\-./=:<>'#$\\&@+[(])\p{L}{2,}(?![\p{L}\p{N}_\-/=:<>'#\\@+\])]|\.\p{L})/gu;
const alone = (text: string) => text.match(aloneWord) ?? [];
const everyWord = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

let made: Promise<Output[]> | undefined;
/** Made once, by the first test that asks. */
function outputsMade(): Promise<Output[]> {
  made ??= italianOutputs();
  return made;
}
vi.setConfig({ testTimeout: 240_000 });

it('the calls say something, and enough of it', async () => {
  const outputs = await outputsMade();
  expect(outputs.filter(({ text }) => text.trim() === '').map(({ call }) => call)).toEqual([]);
  expect(outputs.map(({ text }) => text).join('').length).toBeGreaterThan(500_000);
});

it('no English sentence, or part of one, is in what is said in Italian', async () => {
  const outputs = await outputsMade();
  const inItalian = plain(italian.join('\n'));
  const sentences = [...english, ...rubricTexts.map(({ en }) => en)]
    .map(plain)
    .filter((text) => wordCount(text) >= 3 && /\p{L}{2,} \p{L}{2,}/u.test(text))
    .filter((text) => !/(^|\s)omnigauge /.test(text) && !inItalian.includes(text));
  const distinct = [...new Set([...sentences, ...commanderWords])];
  expect(distinct.length).toBeGreaterThan(1000);
  const found = outputs.flatMap((output) => {
    const text = shown(output);
    return distinct.filter((each) => text.includes(each)).map((each) => `${output.call}: ${each}`);
  });
  expect(found).toEqual([]);
});

/** English words that are right in Italian texts, since they are typed so, or name something. */
const typed = new Set([
  ...[channelKinds, systemKinds, stages, dataWords, freshnessWords].flat(),
  // Names of parameters, tables, formats, kinds of contradictions, and of arguments of commands.
  ...[
    'kinds',
    'ids',
    'match',
    'within',
    'criteria',
    'goals',
    'summary',
    'comment',
    'before',
    'after',
  ],
  ...['list', 'rubrics', 'old'],
  // Mermaid's own, and a class of its nodes.
  ...['as', 'alone'],
  // A source of the rubric for banks, as it is quoted.
  'articles',
]);

it('no English word stands alone in what is said in Italian', async () => {
  const outputs = await outputsMade();
  const known = new Set(
    [...italian, ...rubricTexts.map(({ it: text }) => text)].flatMap(everyWord),
  );
  const prose = english.filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text));
  const labels = english.filter((text) => /^\p{Lu}?\p{L}+$/u.test(text));
  const words = new Set([...prose, ...labels].flatMap(everyWord).filter((word) => word.length > 1));
  const onlyEnglish = new Set([...words].filter((word) => !known.has(word) && !typed.has(word)));
  expect(onlyEnglish.size).toBeGreaterThan(500);
  const machine = /-f (csv|sarif|gitlab|junit)|\.(csv|yml|json)$/;
  const found = outputs
    .filter(({ call }) => !machine.test(call))
    .flatMap((output) =>
      [...new Set(alone(shown(output)))]
        .filter((word) => onlyEnglish.has(word))
        .map((word) => `${output.call}: ${word}`),
    );
  expect(found).toEqual([]);
});

it('numbers and dates are written as in Italian', async () => {
  const outputs = await outputsMade();
  const { report, history } = await wordsIn('it');
  expect(report.decimalSign).toBe(',');
  expect(history.date(2027, 1, 31)).toBe('31 gen 2027');
  const texts = outputs.filter(({ call }) => /^(assess|explain score) \w+\.yaml/.test(call));
  const scores = texts.flatMap(({ text }) => text.match(/punteggio:? \d+[.,]\d+/gi) ?? []);
  expect(scores.filter((score) => score.includes('.'))).toEqual([]);
});
