import { stderr, stdin } from 'node:process';
import type { Style } from '../../../report/style.ts';
import { truncate } from '../../../report/text/layout/truncate.ts';
import { wrap } from '../../../report/text/layout/wrap.ts';
import type { interviewScreens } from '../../../text/en/interviewScreens.ts';
import type { Interruptible, Interruption, Keyboard } from '../keyboard.ts';
import type { Screen } from '../screen.ts';
import { promptTheme } from './promptTheme.ts';
import type { Option } from './question.ts';

/** An answer; or what came before it, with what was chosen or typed so far. */
export type Shown<Value> =
  | { answer: Value }
  | { interruption: Interruption; soFar: Value | undefined };

interface Surroundings {
  keyboard: Keyboard;
  screen: Screen;
  style: Style;
  words: typeof interviewScreens;
}

/** Lines that a list leaves for the question above it and the keys below. */
const linesAround = 14;
const shortestList = 5;
const longestList = 16;

/** What all prompts have in common: the library, the keys, the look, and the size of the screen. */
export class PromptFrame {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  get words(): typeof interviewScreens {
    return this.#surroundings.words;
  }

  get style(): Style {
    return this.#surroundings.style;
  }

  /** Lines of a list. */
  get lines(): number {
    const room = (stderr.rows || 24) - linesAround;
    return Math.min(Math.max(shortestList, room), longestList);
  }

  async run<Value>(
    prompt: Interruptible<Value>,
    soFar: () => Value | undefined,
  ): Promise<Shown<Value>> {
    const outcome = await this.#surroundings.keyboard.run(prompt);
    return 'answer' in outcome ? outcome : { ...outcome, soFar: soFar() };
  }

  /** The library, which is heavy. Prompts are no data, so they go to stderr; they leave no trace. */
  async library() {
    const { createPromptModule, default: inquirer } = await import('inquirer');
    const settings = { input: stdin, output: stderr, clearPromptOnDone: true };
    return {
      prompt: (signal: AbortSignal) => createPromptModule({ ...settings, signal }),
      separator: (text: string) => new inquirer.Separator(text),
    };
  }

  /** Draws anew what stands above the prompt. */
  redraw(): Promise<void> {
    return this.#surroundings.screen.redraw();
  }

  message(text: string): string {
    return wrap(text, this.#width - 3).join('\n  ');
  }

  theme(keys: string) {
    return promptTheme(this.style, wrap(keys, this.#width - 1).join('\n'), this.words);
  }

  /** Options whose names fit on a line. */
  shortened(options: readonly Option[]): Option[] {
    return options.map((option) => ({ ...option, name: truncate(option.name, this.#width - 5) }));
  }

  /** The same, with a heading above each group. */
  async grouped(options: readonly Option[]) {
    const { separator } = await this.library();
    return this.shortened(options).flatMap((option, index) => {
      const { group } = option;
      const isFirst = group !== undefined && group !== options[index - 1]?.group;
      return isFirst ? [separator(this.style.dim(group)), option] : [option];
    });
  }

  get #width(): number {
    return this.#surroundings.screen.width;
  }
}
