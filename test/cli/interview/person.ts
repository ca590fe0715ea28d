import type { Outcome, Prompts } from '../../../src/cli/interview/prompting/prompts.ts';
import type {
  ChooseQuestion,
  Option,
  TickQuestion,
  WriteQuestion,
} from '../../../src/cli/interview/prompting/question.ts';

/** One prompt, below what was shown since the prompt before. */
export type Prompt = { shown: string } & (
  | ({ kind: 'choose' } & ChooseQuestion)
  | ({ kind: 'tick' } & TickQuestion)
  | ({ kind: 'write' } & WriteQuestion)
);

/** What a person does at a prompt: chooses or ticks by name, writes, or presses a key. */
export type Deed = string | readonly string[] | { key: 'esc' | 'ctrl-d'; soFar?: string };

/** The prompts of an interview in front of a person who does this. */
export function promptsOf(doing: (prompt: Prompt) => Deed) {
  let shown = '';
  const refused: string[] = [];
  /** Until there is a value; null is refused. */
  function answered<Value>(prompt: Prompt, valueIn: (deed: Deed) => Value | null): Outcome<Value> {
    const above = shown;
    shown = '';
    for (;;) {
      const deed = doing({ ...prompt, shown: above });
      if (typeof deed === 'object' && 'key' in deed) {
        const interruption = deed.key === 'esc' ? 'menu' : 'end';
        return { interruption, soFar: deed.soFar as Value | undefined };
      }
      const answer = valueIn(deed);
      if (answer !== null) return { answer };
    }
  }
  const prompts: Pick<Prompts, 'choose' | 'tick' | 'write'> = {
    choose: async (question) =>
      answered({ shown, kind: 'choose', ...question }, (deed) => {
        const found = valueCalled(String(deed), question.options);
        return found ?? (question.others ? String(deed) : noneCalled(deed, question.options));
      }),
    tick: async (question) =>
      answered({ shown, kind: 'tick', ...question }, (deed) =>
        [deed as string | string[]]
          .flat()
          .map((name) => valueCalled(name, question.options) ?? noneCalled(name, question.options)),
      ),
    write: async (question) =>
      answered({ shown, kind: 'write', ...question }, (deed) => {
        const problem = question.problem?.(String(deed)) ?? null;
        if (problem !== null) refused.push(problem);
        return problem === null ? String(deed) : null;
      }),
  };
  return {
    prompts: prompts as Prompts,
    /** Why texts were not taken. */
    refused: refused as readonly string[],
    sees(text: string): void {
      shown += text;
    },
  };
}

/** Names that are indented in a list are the same names. */
function valueCalled(name: string, options: readonly Option[]): string | undefined {
  return options.find((option) => option.name.trim().startsWith(name.trim()))?.value;
}

function noneCalled(deed: Deed, options: readonly Option[]): never {
  throw new Error(`There is no ${deed} in ${options.map(({ name }) => name).join(', ')}.`);
}
