import type { PromptFrame, Shown } from './promptFrame.ts';
import type { ChooseQuestion, Option } from './question.ts';

/** One of many options, found by typing a part of its name; with `others`, or what was typed. */
export async function searchPrompt(
  { message, options, usual, others }: ChooseQuestion,
  soFar: string | undefined,
  frame: PromptFrame,
): Promise<Shown<string>> {
  const { prompt } = await frame.library();
  const { words } = frame;
  const all = await frame.grouped(options);
  const isOption = options.some(({ value }) => value === soFar);
  let typed = '';
  function found(term: string | undefined) {
    typed = (term ?? '').trim();
    if (typed === '') return all;
    const matching = frame.shortened(options).filter(({ name }) => holds(name, typed));
    const isNew = others && !matching.some(({ name }) => isAlike(name, typed));
    return isNew ? [...matching, newOption(typed, words.newOne)] : matching;
  }
  const question = {
    type: 'search' as const,
    name: 'answer' as const,
    message: frame.message(message),
    source: found,
    initialValue: isOption ? undefined : soFar,
    default: soFar ?? usual ?? undefined,
    pageSize: frame.lines,
    theme: frame.theme(others ? words.keys.searchOrNew : words.keys.search),
  };
  return frame.run(
    {
      show: async (signal) => (await prompt(signal)<{ answer: string }>([question])).answer,
      holdsText: () => typed !== '',
    },
    () => typed || undefined,
  );
}

function newOption(value: string, named: (text: string) => string): Option {
  return { value, name: named(value) };
}

function holds(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.toLowerCase());
}

function isAlike(name: string, typed: string): boolean {
  return name.trim().toLowerCase() === typed.toLowerCase();
}
