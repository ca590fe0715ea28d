import type { TextForm } from '../../../interview/ask.ts';
import type { Form } from './form.ts';

/** A text on one line. */
export const textForm: Form<TextForm> = ({ ask, dialogue, hint, words }) =>
  dialogue.write({
    message: hint,
    isWhole: true,
    usual: typeof ask.current === 'string' ? ask.current : undefined,
    problem: (text) => (text === '' ? words.interviewScreens.writeSomething : null),
  });
