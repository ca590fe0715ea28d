import { inLanguage, type Rubric } from '../rubric/rubric.ts';
import type { Ask, AskStake } from './ask.ts';
import type { InterviewWords, WhyOutcome } from './interviewWords.ts';
import { optionNames } from './optionNames.ts';

/** What it takes to put a question to people. */
export interface AskTelling {
  rubric: Rubric;
  words: InterviewWords;
  language: string;
  /** What people call an entity such as `channel:store`. */
  nameOf(entity: string): string;
}

/** A question in words. */
export interface DescribedAsk {
  question: string;
  /** Why it is asked: what hangs on it, and what both answers would lead to. */
  why: string;
  /** How to answer. */
  hint: string;
  /** What people call each option, by the word that stands in the file. */
  optionNames: Readonly<Record<string, string>>;
}

/** How a question is put to a person, in the words of a language. */
export function describedAsk(ask: Ask, telling: AskTelling): DescribedAsk {
  const { hints } = telling.words.interview;
  return {
    question: questionOf(ask, telling),
    why: whyOf(ask, telling),
    hint: hints[ask.what] ?? hints[ask.form.kind],
    optionNames: optionNames(ask, telling),
  };
}

function questionOf(ask: Ask, { words, rubric, language, nameOf }: AskTelling): string {
  const { what, form, about } = ask;
  const { questions, scenarios } = words.interview;
  const names = namesIn(ask, { words, nameOf });
  switch (what) {
    case 'name':
    case 'sector':
    case 'channels':
    case 'systems':
      return questions[what];
    case 'voice':
    case 'visual':
      return about === `brand.${what}` ? questions[what] : words.result.questions[what](names);
    case 'masters':
      return about === 'masters' ? questions.masters : words.result.questions[what](names);
    case 'incoming': {
      const scenario = form.kind === 'sources' ? form.scenario : null;
      if (!scenario) return questions.incoming(names[0] ?? '');
      const { from, to, situation } = scenario;
      return scenarios[situation](nameOf(`channel:${from}`), nameOf(`channel:${to}`));
    }
    case 'practice': {
      const asked = rubric.practices.find(({ id }) => about === `practices.${id}`)?.question ?? {};
      const own = inLanguage(asked, language);
      return own === '' ? words.result.questions[what](names) : own;
    }
    default:
      return words.result.questions[what](names);
  }
}

/** Names of what it is about; an end of a flow may not be known. */
function namesIn(
  { about, what, entities }: Ask,
  { words, nameOf }: Pick<AskTelling, 'words' | 'nameOf'>,
): string[] {
  if (what !== 'data' && what !== 'freshness') return entities.map(nameOf);
  const [, ends = ''] = about.split('.');
  return ends.split(/<?>/).map((end) => {
    const entity = entities.find((each) => each.endsWith(`:${end}`));
    return entity === undefined ? words.interview.somewhere : nameOf(entity);
  });
}

function whyOf({ stake, what }: Ask, { words, rubric, language }: AskTelling): string {
  const { opening, why, whyNot } = words.interview;
  if (what === 'name' || what === 'sector' || what === 'channels' || what === 'systems') {
    return opening[what];
  }
  if (!stake || stake.criteria.length === 0) return whyNot;
  const titles = stake.criteria.map((id) =>
    inLanguage(rubric.criteria.find((criterion) => criterion.id === id)?.title ?? {}, language),
  );
  return why({
    gates: titles.slice(0, stake.gates),
    others: titles.slice(stake.gates),
    worst: outcomeIn(stake.outcomes[0], 'low', words),
    best: outcomeIn(stake.outcomes[1], 'high', words),
  });
}

function outcomeIn(
  { level, score }: AskStake['outcomes'][0],
  bound: 'low' | 'high',
  { terms, result }: InterviewWords,
): WhyOutcome {
  return {
    low: terms.levels[level.low],
    high: terms.levels[level.high],
    points: result.number(score[bound] ?? 0),
  };
}
