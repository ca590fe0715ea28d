import { checkboxPrompt } from './checkboxPrompt.ts';
import { inputPrompt } from './inputPrompt.ts';
import type { PromptFrame, Shown } from './promptFrame.ts';
import type { ChooseQuestion, TickQuestion, WriteQuestion } from './question.ts';
import { searchPrompt } from './searchPrompt.ts';
import { selectPrompt } from './selectPrompt.ts';

/** An answer; or Esc or the end of the input before it, with what was chosen or typed so far. */
export type Outcome<Value> =
  | { answer: Value }
  | { interruption: 'menu' | 'end'; soFar: Value | undefined };

const fewOptions = 8;

/**
 * The prompts of an interview, one at a time. `soFar` is what an earlier showing of the same
 * question ended with.
 */
export class Prompts {
  readonly #frame: PromptFrame;

  constructor(frame: PromptFrame) {
    this.#frame = frame;
  }

  choose(question: ChooseQuestion, soFar?: string): Promise<Outcome<string>> {
    const { options, others, list } = question;
    const isLong = options.length > fewOptions && !list;
    const prompt = isLong || others ? searchPrompt : selectPrompt;
    return this.#shown(soFar, (now) => prompt(question, now, this.#frame));
  }

  tick(question: TickQuestion, soFar?: readonly string[]): Promise<Outcome<readonly string[]>> {
    return this.#shown(soFar, (now) => checkboxPrompt(question, now, this.#frame));
  }

  write(question: WriteQuestion, soFar?: string): Promise<Outcome<string>> {
    return this.#shown(soFar, (now) => inputPrompt(question, now, this.#frame));
  }

  /** Shows it until it is answered or left, however often the screen has to be drawn again. */
  async #shown<Value>(
    soFar: Value | undefined,
    show: (soFar: Value | undefined) => Promise<Shown<Value>>,
  ): Promise<Outcome<Value>> {
    let now = soFar;
    for (;;) {
      const outcome = await show(now);
      if ('answer' in outcome) return outcome;
      const { interruption } = outcome;
      if (interruption !== 'redraw') return { interruption, soFar: outcome.soFar };
      now = outcome.soFar;
      await this.#frame.redraw();
    }
  }
}
