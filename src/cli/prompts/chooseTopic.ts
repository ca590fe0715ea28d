import { stderr } from 'node:process';

interface Choice {
  value: string;
  name: string;
}

/** Lets a person choose from a list that narrows as they type. The prompt is no data, so it goes to stderr. */
export async function chooseTopic(
  choices: readonly Choice[],
  { message, keys }: { message: string; keys: string },
): Promise<string> {
  // Heavy, and needed by nobody who names the topic.
  const { createPromptModule } = await import('inquirer');
  const prompt = createPromptModule({ output: stderr });
  const { topic } = await prompt<{ topic: string }>([
    {
      type: 'search',
      name: 'topic',
      message,
      source: (term) => matching(choices, term),
      theme: { style: { keysHelpTip: () => keys } },
    },
  ]);
  return topic;
}

function matching(choices: readonly Choice[], term: string | undefined): Choice[] {
  const wanted = (term ?? '').toLowerCase();
  return choices.filter(({ name }) => name.toLowerCase().includes(wanted));
}
