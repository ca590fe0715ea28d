import type { Ask, AskForm } from '../../../interview/ask.ts';
import type { PlainValue } from '../../../source/edit/edit.ts';
import type { interviewScreens } from '../../../text/en/interviewScreens.ts';
import type { terms } from '../../../text/en/terms.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Option } from '../prompting/question.ts';

/** What a form is asked with. */
export interface Asking<Form extends AskForm = AskForm> {
  ask: Ask;
  form: Form;
  dialogue: Dialogue;
  /** What people call an option, a channel, a system. */
  nameOf: (id: string) => string;
  /** How to answer, in words. */
  hint: string;
  /** The key of the question that has to follow this one. */
  goOnWith: (about: string) => void;
  words: { interviewScreens: typeof interviewScreens; terms: typeof terms };
}

/** Asks one question, in one step or several; the answer is in the shape that the file has. */
export type Form<Of extends AskForm> = (asking: Asking<Of>) => Promise<PlainValue>;

/** Options under their names, without what could act in a terminal. */
export function optionsOf<Id extends string>(
  values: readonly Id[],
  nameOf: (id: Id) => string,
  group?: (id: Id) => string | undefined,
): Option[] {
  return values.map((value) => ({ value, name: nameOf(value), group: group?.(value) }));
}
