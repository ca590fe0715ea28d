import type { Ask } from './ask.ts';
import type { AskTelling } from './describedAsk.ts';
import type { InterviewWords } from './interviewWords.ts';

/** What people call the words that an answer is chosen from. A word without a name stands for itself. */
export function optionNames(ask: Ask, telling: AskTelling): Record<string, string> {
  return Object.fromEntries(wordsOf(ask).map((word) => [word, nameOf(word, ask, telling) ?? word]));
}

/** Every word that an answer can be made of. */
function wordsOf({ form }: Ask): readonly string[] {
  switch (form.kind) {
    case 'text':
      return [];
    case 'one':
    case 'several':
      return form.options;
    case 'nodes':
      return [...form.kinds, ...(form.directions ?? [])];
    case 'sources':
      return [...form.from, ...form.data, ...(form.freshness ?? [])];
    case 'story':
      return [...form.on, ...form.data, ...form.freshness];
  }
}

function nameOf(word: string, ask: Ask, telling: AskTelling): string | undefined {
  const { words, nameOf: named } = telling;
  if (word === 'none') {
    const isPerson = ask.what === 'owner' || ask.what === 'reports_to';
    return isPerson ? words.interview.nobody : words.interview.none;
  }
  const term = termOf(word, ask, words);
  if (term !== undefined) return term;
  for (const kind of ['channel', 'system', 'team']) {
    const name = named(`${kind}:${word}`);
    if (name !== word) return name;
  }
  return undefined;
}

/** The term for a word of the vocabulary that this question is about; ids may be called the same. */
function termOf(
  word: string,
  { form, what, about }: Ask,
  { terms, interview }: InterviewWords,
): string | undefined {
  const data: Terms = { ...terms.dataKinds, ...terms.dataGroups };
  if (form.kind === 'nodes') {
    const kinds: Terms = form.of === 'channels' ? terms.channelKinds : terms.systemKinds;
    const directions: Terms = terms.directions;
    return kinds[word] ?? directions[word];
  }
  if (form.kind === 'sources' || form.kind === 'story') {
    const ids = form.kind === 'sources' ? form.from : form.on;
    const freshness: Terms = terms.freshness;
    return ids.includes(word) ? undefined : (data[word] ?? freshness[word]);
  }
  const kinds: Terms = about.startsWith('systems.') ? terms.systemKinds : terms.channelKinds;
  const byWhat: Readonly<Partial<Record<Ask['what'], Terms>>> = {
    kind: kinds,
    direction: terms.directions,
    stages: terms.stages,
    identifies_by: interview.identifiers,
    personalised_with: data,
    masters: data,
    data,
    freshness: terms.freshness,
    within: terms.freshness,
    measured: terms.practiceAnswers,
    practice: terms.practiceAnswers,
  };
  return byWhat[what]?.[word];
}

type Terms = Readonly<Record<string, string>>;
