import { stderr } from 'node:process';

/** The words for yes and no, of which the first letter is enough, and what is said to anything else. */
interface Answers {
  yes: string;
  no: string;
  neither: string;
}

/** Asks for a yes or no; no unless said otherwise. The prompt is no data, so it goes to stderr. */
export async function confirmed(
  message: string,
  { yes: affirmative, no, neither }: Answers,
): Promise<boolean> {
  const { createPromptModule } = await import('inquirer');
  const prompt = createPromptModule({ output: stderr });
  const { yes } = await prompt<{ yes: boolean }>([
    {
      type: 'confirm',
      name: 'yes',
      message,
      default: false,
      theme: { keywords: { yes: affirmative, no, error: () => neither } },
    },
  ]);
  return yes;
}
