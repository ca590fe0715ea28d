import type { OneForm } from '../../../interview/ask.ts';
import { type Form, optionsOf } from './form.ts';

/** One word of some, or one of their own. */
export const oneForm: Form<OneForm> = ({ ask, form, dialogue, nameOf, hint, words }) => {
  const { writeSomething } = words.interviewScreens;
  if (form.options.length === 0) {
    const problem = (text: string) => (text === '' ? writeSomething : null);
    return dialogue.write({ message: hint, isWhole: true, problem });
  }
  return dialogue.choose({
    message: hint,
    isWhole: true,
    options: optionsOf(form.options, nameOf),
    usual: typeof ask.current === 'string' ? ask.current : form.usual,
    others: form.others,
  });
};
