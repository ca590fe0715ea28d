import { harmless } from '../text/harmless.ts';
import type { Ask } from './ask.ts';
import { type AskTelling, describedAsk } from './describedAsk.ts';
import type { Interview } from './interview.ts';
import { openAsks } from './openAsks.ts';
import { optionNames } from './optionNames.ts';

const width = 96;

/** In a comment a text goes on after them. */
const lineEnds = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * All open questions as a YAML file to be filled in, which `readAnswers` reads. Each has its
 * question and what can be answered above it, as comments.
 */
export function renderQuestionnaire(interview: Interview, telling: AskTelling): string {
  const { heading } = telling.words.interview.questionnaire;
  const asks = openAsks(interview);
  return [
    ...[...heading, ...dataLines(asks, telling)].flatMap((line) => comment(line, '')),
    'interview: 1',
    asks.length === 0 ? 'answers: {}' : 'answers:',
    ...asks.flatMap((ask) => ['', ...entryLines(ask, telling)]),
    '',
  ].join('\n');
}

/** The words that many answers are made of are told once. */
function dataLines(asks: readonly Ask[], telling: AskTelling): string[] {
  const ask = asks.find(({ form }) => form.kind === 'sources' && form.into !== null);
  if (ask?.form.kind !== 'sources') return [];
  const { form } = ask;
  const names = optionNames(ask, telling);
  const { words } = telling.words.interview.questionnaire;
  return [
    words,
    ...[`data: ${listed(form.data, names)}`, `freshness: ${listed(form.freshness ?? [], names)}`],
  ];
}

/** Words with what people call them. */
function listed(words: readonly string[], names: Readonly<Record<string, string>>): string {
  return words
    .map((word) =>
      names[word] === undefined || names[word] === word ? word : `${word} (${names[word]})`,
    )
    .join(', ');
}

function entryLines(ask: Ask, telling: AskTelling): string[] {
  const { question, hint } = describedAsk(ask, telling);
  return [
    ...[question, hint, ...optionLines(ask, telling)].flatMap((line) => comment(line, '  ')),
    `  ${ask.about}:`,
    '    answer:',
    '    note:',
  ];
}

/** What can be written as an answer. */
function optionLines(ask: Ask, telling: AskTelling): string[] {
  const { form } = ask;
  const { options, shape, masters } = telling.words.interview.questionnaire;
  const names = optionNames(ask, telling);
  const offered = (how: 'one' | 'several', words: readonly string[], others: boolean) =>
    words.length > 0 ? [options[how](listed(words, names), others)] : [];
  // What goes under a key of the file is told by the key.
  const under = (key: string, words: readonly string[] | null) =>
    words && words.length > 0 ? [`${key}: ${listed(words, names)}`] : [];
  switch (form.kind) {
    case 'text':
      return [];
    case 'one':
      return offered('one', form.options, form.others);
    case 'several':
      return [...offered('several', form.options, form.others), shape.several];
    case 'nodes':
      return [...under('kind', form.kinds), shape.nodes];
    case 'sources':
      return [
        ...(form.into === null ? [] : under('from', form.from)),
        form.into === null ? masters : shape.sources,
      ];
    case 'story':
      return [...under('on', form.on), shape.story];
  }
}

/** A text as lines of comment, broken between words. */
function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = `${indent}#`;
  for (const word of harmless(text.replace(lineEnds, ' ')).split(' ').filter(Boolean)) {
    if (line.length + 1 + word.length > width && line.trim() !== '#') {
      lines.push(line);
      line = `${indent}#`;
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
