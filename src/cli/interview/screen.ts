import { stderr } from 'node:process';
import type { Terminal } from '../terminal.ts';

/** Something on the screen, as lines for so many columns. */
export type Part = (width: number) => readonly string[];

const clearScreen = '\x1b[2J\x1b[H';

/** What stands above the prompt; none of it is data, so it goes to stderr. */
export class Screen {
  readonly #terminal: Terminal;
  #parts: Part[] = [];

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  get width(): number {
    return stderr.columns || this.#terminal.columns;
  }

  /** What came before belongs to the past: it scrolls away, and is not drawn again. */
  async begin(part: Part): Promise<void> {
    this.#parts = [];
    await this.show(part);
  }

  async show(part: Part): Promise<void> {
    this.#parts.push(part);
    await this.#write(part);
  }

  /** Draws all since `begin` again, as a terminal of another size has broken its lines elsewhere. */
  async redraw(): Promise<void> {
    await this.#terminal.writeError(clearScreen);
    for (const part of this.#parts) await this.#write(part);
  }

  async #write(part: Part): Promise<void> {
    const lines = part(this.width);
    if (lines.length > 0) await this.#terminal.writeError(`${lines.join('\n')}\n`);
  }
}
