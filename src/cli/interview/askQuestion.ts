import type { Ask } from '../../interview/ask.ts';
import type { Answer } from '../../interview/reply.ts';
import { answerLine } from '../../report/interview/answerLine.ts';
import { questionBlock } from '../../report/interview/questionBlock.ts';
import { saidBlock } from '../../report/interview/saidBlock.ts';
import { inLanguage } from '../../rubric/rubric.ts';
import { describedAskIn } from './describedAskIn.ts';
import { Dialogue, type Given, Left } from './dialogue.ts';
import { formAnswer } from './forms/formAnswer.ts';
import { menu } from './menu.ts';
import type { NewSystem } from './newSystem.ts';
import type { Room } from './room.ts';
import type { Turn } from './turn.ts';

/** What came of a question. `given` are its steps, `next` the key of what has to be asked next. */
export type Asked =
  | { kind: 'reply'; answer: Answer; given: readonly Given[]; next: string | null }
  | { kind: 'note'; text: string; given: readonly Given[]; repeated: number }
  | { kind: 'back' | 'stop' }
  | NewSystem;

/** Puts one question to the person at the terminal. */
export async function askQuestion({ ask, before, repeated }: Turn, room: Room): Promise<Asked> {
  const { prompts, screen, style, words } = room;
  const described = describedAskIn(ask, room);
  const pageOf = (width: number) => ({ words, style, width });
  await screen.show((width) => questionBlock(described.question, pageOf(width)));
  const dialogue: Dialogue = new Dialogue({
    prompts,
    before,
    repeated,
    tell: (message, answer) => screen.show((width) => answerLine(message, answer, pageOf(width))),
    menu: (isFirstStep) =>
      menu(isFirstStep, {
        prompts,
        words: words.interviewScreens,
        criteria: criteriaOf(ask, room),
        mayBeUnknown: ask.mayBeUnknown,
        explain: () =>
          screen.show((width) =>
            saidBlock([described.why], pageOf(width), words.interviewScreens.menu.whyTitle),
          ),
      }),
  });
  let next: string | null = null;
  try {
    const value = await dialogue.answer(() => {
      next = null;
      const goOnWith = (about: string) => {
        next = about;
      };
      return formAnswer({ ...described, ...{ ask, dialogue, goOnWith, words } });
    });
    return { kind: 'reply', answer: { kind: 'value', value }, given: dialogue.given, next };
  } catch (error) {
    if (error instanceof Left) return leftBy(error, dialogue.given);
    throw error;
  }
}

function leftBy({ choice, soFar }: Left, given: readonly Given[]): Asked {
  switch (choice.kind) {
    case 'unknown':
    case 'skip':
      return { kind: 'reply', answer: { kind: choice.kind }, given, next: null };
    case 'not-applicable':
      return { kind: 'reply', answer: choice, given, next: null };
    case 'note':
      return {
        ...{ kind: 'note', text: choice.text, repeated: given.length },
        given: soFar === undefined ? given : [...given, soFar],
      };
    case 'back':
    case 'stop':
      return { kind: choice.kind };
    case 'new-system':
      return choice;
  }
}

function criteriaOf({ criteria }: Ask, { saved, language }: Room) {
  const { rubric } = saved.interview;
  return criteria.map((id) => {
    const title = rubric.criteria.find((criterion) => criterion.id === id)?.title;
    return { value: id, name: title ? inLanguage(title, language) : id };
  });
}
