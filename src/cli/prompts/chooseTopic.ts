import { stderr } from 'node:process';
import type { Topic } from '../../explain/explanation.ts';

/** Lets a person choose a topic from a list that narrows as they type. The prompt is no data, so it goes to stderr. */
export async function chooseTopic(topics: readonly Topic[], message: string): Promise<string> {
  // Heavy, and needed by nobody who names the topic.
  const { createPromptModule } = await import('inquirer');
  const prompt = createPromptModule({ output: stderr });
  const { topic } = await prompt<{ topic: string }>([
    { type: 'search', name: 'topic', message, source: (term) => matching(topics, term) },
  ]);
  return topic;
}

function matching(topics: readonly Topic[], term: string | undefined) {
  const wanted = (term ?? '').toLowerCase();
  return topics
    .map(({ id, title }) => ({ value: id, name: title ? `${id}  ${title}` : id }))
    .filter(({ name }) => name.toLowerCase().includes(wanted));
}
