import type { MenuChoice } from './menu.ts';
import type { NewSystem } from './newSystem.ts';
import type { Outcome, Prompts } from './prompting/prompts.ts';
import type { ChooseQuestion, Step, TickQuestion, WriteQuestion } from './prompting/question.ts';

/** The person goes back one step within a question. */
class StepBack extends Error {}

/** The person leaves a question in another way than by its answer. */
export class Left extends Error {
  readonly choice: MenuChoice | NewSystem;
  /** What was chosen or typed at the step that was left. */
  readonly soFar: Given | undefined;

  constructor(choice: MenuChoice | NewSystem, soFar?: Given) {
    super(choice.kind);
    this.choice = choice;
    this.soFar = soFar;
  }
}

/** What one step was answered with. */
export type Given = string | readonly string[];

interface Surroundings {
  prompts: Prompts;
  /** Called when Esc is pressed; null goes back to the prompt. */
  menu: (isFirstStep: boolean) => Promise<MenuChoice | null>;
  /** Called after each step that was answered. */
  tell: (message: string, answer: string) => Promise<void>;
  /** What the same question was answered with before, step by step. */
  before: readonly Given[];
  /** How many of these steps are given again without asking. */
  repeated: number;
}

/**
 * The steps of one question. A form asks for one after the other as if nobody could ever go back:
 * to go back, it is run once more, given the steps before, and stops at the last of them.
 */
export class Dialogue {
  readonly #surroundings: Surroundings;
  #given: Given[];
  /** Steps that are given without asking. */
  #repeated: number;
  #at = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#given = [...surroundings.before];
    this.#repeated = surroundings.repeated;
  }

  /** What was answered, step by step, to be handed to a later dialogue on the same question. */
  get given(): readonly Given[] {
    return this.#given.slice(0, this.#at);
  }

  /** The answer that a form makes of its steps. Throws `Left`. */
  async answer<Value>(form: (dialogue: Dialogue) => Promise<Value>): Promise<Value> {
    for (;;) {
      this.#at = 0;
      try {
        return await form(this);
      } catch (error) {
        if (!(error instanceof StepBack)) throw error;
        this.#repeated = this.#at - 1;
      }
    }
  }

  choose(question: ChooseQuestion): Promise<string> {
    const { prompts } = this.#surroundings;
    const name = (value: string) =>
      question.options.find((option) => option.value === value)?.name.trim() ?? value;
    return this.#step(
      (soFar) => prompts.choose(question, isText(soFar) ? soFar : undefined),
      (value) => this.#tell(question, name(value)),
    );
  }

  tick(question: TickQuestion & { noneName: string }): Promise<readonly string[]> {
    const { prompts } = this.#surroundings;
    const names = (values: readonly string[]) =>
      question.options.filter(({ value }) => values.includes(value)).map(({ name }) => name.trim());
    return this.#step(
      (soFar) => prompts.tick(question, isText(soFar) ? undefined : soFar),
      (values) => this.#tell(question, names(values).join(', ') || question.noneName),
    );
  }

  write(question: WriteQuestion): Promise<string> {
    const { prompts } = this.#surroundings;
    return this.#step(
      (soFar) => prompts.write(question, isText(soFar) ? soFar : undefined),
      (text) => this.#tell(question, text),
    );
  }

  async #tell({ message, isWhole, isQuiet }: Step, answer: string): Promise<void> {
    if (!isQuiet) await this.#surroundings.tell(isWhole ? '' : message, answer);
  }

  async #step<Value extends Given>(
    show: (soFar: Given | undefined) => Promise<Outcome<Value>>,
    tell: (answer: Value) => Promise<void>,
  ): Promise<Value> {
    const before = this.#given[this.#at];
    // The same form asks the same steps, so that what was given at this one is of its kind.
    if (this.#at < this.#repeated) {
      this.#at++;
      return before as Value;
    }
    let soFar = before;
    for (;;) {
      const outcome = await show(soFar);
      if ('answer' in outcome) {
        this.#keep(outcome.answer);
        await tell(outcome.answer);
        return outcome.answer;
      }
      if (outcome.interruption === 'end') throw new Left({ kind: 'stop' });
      soFar = outcome.soFar;
      const choice = await this.#surroundings.menu(this.#at === 0);
      if (choice?.kind === 'back' && this.#at > 0) throw new StepBack();
      if (choice) throw new Left(choice, soFar);
    }
  }

  /** What follows another answer than before may make no sense any more. */
  #keep(answer: Given): void {
    const isSame = JSON.stringify(this.#given[this.#at]) === JSON.stringify(answer);
    if (!isSame) this.#given.length = this.#at;
    this.#given[this.#at] = answer;
    this.#at++;
    this.#repeated = 0;
  }
}

function isText(given: Given | undefined): given is string {
  return typeof given === 'string';
}
