import type { Terminal } from '../terminal.ts';

const toStartOfLine = '\r\u001b[K';
/** Milliseconds between two drawings. */
const pause = 100;
const cells = 24;

interface Said {
  done: number;
  failed: number;
  /** Null where it is not known how many will come. */
  total: number | null;
}

/** One line that says how far the work is: on a terminal only, and gone when it ends. */
export class ProgressLine {
  readonly #terminal: Terminal;
  readonly #isShown: boolean;
  readonly #words: (said: Said) => string;
  #drawnAt = 0;
  #isDrawn = false;

  constructor(terminal: Terminal, isQuiet: boolean, words: (said: Said) => string) {
    this.#terminal = terminal;
    this.#isShown = !isQuiet && terminal.errorIsTerminal && terminal.environment.TERM !== 'dumb';
    this.#words = words;
  }

  async show(said: Said): Promise<void> {
    const now = performance.now();
    if (!this.#isShown || now - this.#drawnAt < pause) return;
    this.#drawnAt = now;
    this.#isDrawn = true;
    const { done, total } = said;
    const full = total ? Math.round((done / total) * cells) : 0;
    const bar = total ? `${'█'.repeat(full)}${'░'.repeat(cells - full)} ` : '';
    const line = `${bar}${this.#words(said)}`.slice(0, Math.max(20, this.#terminal.columns - 1));
    await this.#terminal.writeError(toStartOfLine + line);
  }

  /** Takes it away, so that something else can be written. */
  async clear(): Promise<void> {
    if (!this.#isDrawn) return;
    this.#isDrawn = false;
    this.#drawnAt = 0;
    await this.#terminal.writeError(toStartOfLine);
  }
}
