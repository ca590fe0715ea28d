import { pressEnter } from './pressEnter.ts';
import type { PromptFrame, Shown } from './promptFrame.ts';
import type { TickQuestion } from './question.ts';

/** Any number of options. */
export async function checkboxPrompt(
  { message, options, usual = [], none }: TickQuestion,
  soFar: readonly string[] | undefined,
  frame: PromptFrame,
): Promise<Shown<readonly string[]>> {
  const { prompt } = await frame.library();
  const { words } = frame;
  let ticked: readonly string[] = soFar ?? usual;
  let isLeft = false;
  let isWarned = false;
  function problemOf(chosen: readonly { value: string }[]): string | true {
    ticked = chosen.map(({ value }) => value);
    if (isLeft || ticked.length > 0 || none === 'at-once') return true;
    if (!none) return words.tickSomething;
    // Whoever forgets the space bar must not say “none”.
    if (isWarned) return true;
    isWarned = true;
    return words.noneMeant;
  }
  const question = {
    type: 'checkbox' as const,
    name: 'answer' as const,
    message: frame.message(message),
    choices: await frame.grouped(options),
    default: [...ticked],
    loop: false,
    pageSize: frame.lines,
    shortcuts: { all: null, invert: null },
    validate: problemOf,
    theme: frame.theme(words.keys.checkbox),
  };
  return frame.run<readonly string[]>(
    {
      show: async (signal) => (await prompt(signal)<{ answer: string[] }>([question])).answer,
      leave() {
        isLeft = true;
        pressEnter();
      },
    },
    () => ticked,
  );
}
