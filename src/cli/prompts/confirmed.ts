import { stderr } from 'node:process';

/** Asks for a yes or no; no unless said otherwise. The prompt is no data, so it goes to stderr. */
export async function confirmed(message: string): Promise<boolean> {
  const { createPromptModule } = await import('inquirer');
  const prompt = createPromptModule({ output: stderr });
  const { yes } = await prompt<{ yes: boolean }>([
    { type: 'confirm', name: 'yes', message, default: false },
  ]);
  return yes;
}
