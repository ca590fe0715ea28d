import { pressEnter } from './pressEnter.ts';
import type { PromptFrame, Shown } from './promptFrame.ts';
import type { ChooseQuestion } from './question.ts';

/** One of a few options. */
export async function selectPrompt(
  { message, options, usual, keys }: ChooseQuestion,
  soFar: string | undefined,
  frame: PromptFrame,
): Promise<Shown<string>> {
  const { prompt } = await frame.library();
  const question = {
    type: 'select' as const,
    name: 'answer' as const,
    message: frame.message(message),
    choices: await frame.grouped(options),
    default: soFar ?? usual ?? undefined,
    loop: false,
    pageSize: frame.lines,
    theme: frame.theme(keys ?? frame.words.keys.select),
  };
  let chosen: string | undefined;
  return frame.run(
    {
      async show(signal) {
        const { answer } = await prompt(signal)<{ answer: string }>([question]);
        chosen = answer;
        return answer;
      },
      leave: pressEnter,
    },
    () => chosen,
  );
}
