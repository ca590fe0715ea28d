import type { PromptFrame, Shown } from './promptFrame.ts';
import type { WriteQuestion } from './question.ts';

/** A text on one line. */
export async function inputPrompt(
  { message, usual, problem, keys }: WriteQuestion,
  soFar: string | undefined,
  frame: PromptFrame,
): Promise<Shown<string>> {
  const { prompt } = await frame.library();
  const said = frame.style.dim(frame.message(keys ?? frame.words.keys.input));
  let typed = soFar ?? '';
  function shown(text: string): string {
    typed = text;
    return text;
  }
  const question = {
    type: 'input' as const,
    name: 'answer' as const,
    message: `${frame.message(message)}\n${said}\n›`,
    default: soFar || usual,
    // What was typed before can be edited; what is usual is taken or replaced.
    prefill: soFar ? ('editable' as const) : ('tab' as const),
    transformer: shown,
    validate: (text: string) => problem?.(text.trim()) ?? true,
    theme: frame.theme(''),
  };
  return frame.run(
    {
      show: async (signal) => (await prompt(signal)<{ answer: string }>([question])).answer.trim(),
      holdsText: () => typed !== '',
    },
    () => typed || undefined,
  );
}
