import type { interviewScreens } from '../../text/en/interviewScreens.ts';
import type { Prompts } from './prompting/prompts.ts';
import type { Option } from './prompting/question.ts';

/** How a question is left other than by its answer. */
export type MenuChoice =
  | { kind: 'unknown' | 'skip' | 'back' | 'stop' }
  | { kind: 'not-applicable'; criterion: string; reason: string }
  | { kind: 'note'; text: string };

interface Surroundings {
  prompts: Prompts;
  words: typeof interviewScreens;
  /** Criteria that can be said not to apply, by their titles. */
  criteria: readonly Option[];
  mayBeUnknown: boolean;
  /** Tells why the question is asked. */
  explain: () => Promise<void>;
}

/** What Esc opens in every prompt. Null where the person goes back to the prompt. */
export async function menu(
  isFirstStep: boolean,
  surroundings: Surroundings,
): Promise<MenuChoice | null> {
  const { prompts, words } = surroundings;
  const chosen = await prompts.choose({
    message: words.menu.title,
    options: entries(isFirstStep, surroundings),
    keys: words.keys.menu,
  });
  if (!('answer' in chosen)) return chosen.interruption === 'end' ? { kind: 'stop' } : null;
  switch (chosen.answer) {
    case 'unknown':
    case 'skip':
    case 'back':
    case 'stop':
      return { kind: chosen.answer };
    case 'not-applicable':
      return notApplicable(surroundings);
    case 'why':
      await surroundings.explain();
      return null;
    case 'note':
      return note(surroundings);
    default:
      return null;
  }
}

function entries(
  isFirstStep: boolean,
  { words: { menu: say }, criteria, mayBeUnknown }: Surroundings,
): Option[] {
  return [
    ...(mayBeUnknown ? [{ value: 'unknown', name: say.unknown }] : []),
    ...(criteria.length > 0 ? [{ value: 'not-applicable', name: say.notApplicable }] : []),
    { value: 'skip', name: say.skip },
    { value: 'back', name: isFirstStep ? say.back : say.backStep },
    { value: 'why', name: say.why },
    { value: 'note', name: say.note },
    { value: 'stop', name: say.stop },
    { value: 'resume', name: say.resume },
  ];
}

async function notApplicable({
  prompts,
  words: { menu: say, writeSomething, keys },
  criteria,
}: Surroundings): Promise<MenuChoice | null> {
  const [only] = criteria;
  const which =
    criteria.length === 1 && only
      ? { answer: only.value }
      : await prompts.choose({ message: say.which, options: criteria, keys: keys.menu });
  if (!('answer' in which)) return null;
  const reason = await prompts.write({
    message: say.reason,
    keys: keys.menuText,
    problem: (text) => (text === '' ? writeSomething : null),
  });
  if (!('answer' in reason)) return null;
  return { kind: 'not-applicable', criterion: which.answer, reason: reason.answer };
}

async function note({ prompts, words }: Surroundings): Promise<MenuChoice | null> {
  const text = await prompts.write({
    message: words.menu.noteText,
    keys: words.keys.menuText,
    problem: (written) => (written === '' ? words.writeSomething : null),
  });
  return 'answer' in text ? { kind: 'note', text: text.answer } : null;
}
