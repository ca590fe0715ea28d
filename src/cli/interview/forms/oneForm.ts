import type { OneForm } from '../../../interview/ask.ts';
import { type Form, optionsOf } from './form.ts';

/** One word of some, or one of their own. */
export const oneForm: Form<OneForm> = ({ ask, form, dialogue, nameOf, hint }) =>
  dialogue.choose({
    message: hint,
    isWhole: true,
    options: optionsOf(form.options, nameOf),
    usual: typeof ask.current === 'string' ? ask.current : form.usual,
    others: form.others,
  });
