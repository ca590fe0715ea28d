import type { SeveralForm } from '../../../interview/ask.ts';
import { dataOptions } from './dataOptions.ts';
import type { Form } from './form.ts';
import { namesIn } from './namesIn.ts';

/** Stands for words that are written instead of ticked. No word of the file has a `+`. */
const others = '+';

/** Any number of words. */
export const severalForm: Form<SeveralForm> = async ({
  ask,
  form,
  dialogue,
  nameOf,
  hint,
  words,
}) => {
  const { ask: say, none, writeSomething } = words.interviewScreens;
  const write = { message: say.othersText, problem: problemOf(writeSomething) };
  if (form.options.length === 0) return namesIn(await dialogue.write(write));
  const options = dataOptions(form.options, nameOf);
  const ticked = await dialogue.tick({
    message: hint,
    isWhole: true,
    options: form.others ? [...options, { value: others, name: say.others }] : options,
    usual: form.usual,
    // That no channel differs from the rest is the most likely answer.
    none: form.none && (ask.what === 'voice' || ask.what === 'visual') ? 'at-once' : form.none,
    noneName: none,
  });
  const chosen = ticked.filter((word) => word !== others);
  return ticked.includes(others) ? [...chosen, ...namesIn(await dialogue.write(write))] : chosen;
};

function problemOf(sentence: string) {
  return (text: string) => (namesIn(text).length === 0 ? sentence : null);
}
