import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { Interrupted } from '../interrupted.ts';

/**
 * What takes a prompt away before it is answered: Esc, the end of the input (Ctrl-D), or that the
 * screen has to be drawn again (another size, back from the background).
 */
export type Interruption = 'menu' | 'end' | 'redraw';

/** A prompt on the screen that can be taken away. */
export interface Interruptible<Value> {
  /** Shows it; fulfilled with the answer. It goes away when the signal says so. */
  show(signal: AbortSignal): Promise<Value>;
  /** Called right before it is taken away. */
  leave?(): void;
  /** Whether Ctrl-D is a key of its own here: in a text it deletes a letter. */
  holdsText?(): boolean;
}

/** The keys that mean the same in every prompt. Prompts of inquirer know none but Ctrl-C. */
export class Keyboard {
  #current: ((by: Interruption) => void) | null = null;
  #holdsText: () => boolean = () => false;
  #wasInterrupted = false;

  /** Listens until `close`. */
  open(): void {
    decodeEscapeSoon();
    stdin.on('keypress', this.#pressed);
    stdin.on('end', this.#ended);
    stderr.on('resize', this.#redraw);
    process.on('SIGCONT', this.#resumed);
    process.on('SIGINT', this.#interrupted);
    for (const signal of deadly) process.on(signal, leave);
  }

  close(): void {
    stdin.off('keypress', this.#pressed);
    stdin.off('end', this.#ended);
    stderr.off('resize', this.#redraw);
    process.off('SIGCONT', this.#resumed);
    process.off('SIGINT', this.#interrupted);
    for (const signal of deadly) process.off(signal, leave);
    stdin.pause();
  }

  /** The answer to a prompt, or what came before it. Throws `Interrupted` at Ctrl-C. */
  async run<Value>(
    prompt: Interruptible<Value>,
  ): Promise<{ answer: Value } | { interruption: Interruption }> {
    if (this.#wasInterrupted) throw new Interrupted();
    const controller = new AbortController();
    let interruption: Interruption | null = null;
    this.#holdsText = () => prompt.holdsText?.() ?? false;
    this.#current = (by) => {
      // Only the first counts: `leave` may press keys of its own.
      if (interruption) return;
      interruption = by;
      prompt.leave?.();
      controller.abort();
    };
    try {
      const answer = await prompt.show(controller.signal);
      if (this.#wasInterrupted) throw new Interrupted();
      return interruption ? { interruption } : { answer };
    } catch (error) {
      if (this.#wasInterrupted) throw new Interrupted();
      if (interruption) return { interruption };
      if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
      throw error;
    } finally {
      this.#current = null;
    }
  }

  #pressed = (_: unknown, { name, ctrl }: { name?: string; ctrl?: boolean }): void => {
    if (name === 'escape') this.#current?.('menu');
    if (ctrl && name === 'd' && !this.#holdsText()) this.#current?.('end');
  };

  #ended = (): void => this.#current?.('end');

  #redraw = (): void => this.#current?.('redraw');

  /** After Ctrl-Z the line reader has paused the input, and nobody else goes on. */
  #resumed = (): void => {
    setImmediate(this.#redraw);
  };

  /** Ctrl-C between two prompts, where the terminal makes a signal of it; or somebody else's signal. */
  #interrupted = (): void => {
    this.#wasInterrupted = true;
    this.#current?.('end');
  };
}

/** The terminal is closed, or somebody ends the program. All that was answered is saved. */
const deadly = ['SIGHUP', 'SIGTERM'] as const;
const showCursor = '\x1b[?25h';

/**
 * The library listens only as long as there is a prompt, and a signal that comes as it stops is
 * lost to everybody.
 */
function leave(_: NodeJS.Signals, number: number): void {
  stderr.write(showCursor);
  process.exit(128 + number);
}

/** Milliseconds in which what follows an Esc makes it a key such as ↑. */
const escapeWait = 50;

/**
 * The first line reader of an input decides how long it waits after an Esc. By default that is half
 * a second, in which a person presses other keys.
 */
function decodeEscapeSoon(): void {
  createInterface({ input: stdin, terminal: true, escapeCodeTimeout: escapeWait }).close();
}
