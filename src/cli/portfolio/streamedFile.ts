import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { commandProblem } from '../commandProblem.ts';

/** A file that is written line by line beside its place, and put there once it is whole. */
export class StreamedFile {
  readonly #path: string;
  readonly #target: string;
  readonly #temporary: string;
  #handle: FileHandle | null = null;

  constructor(path: string, folder: string) {
    this.#path = path;
    this.#target = resolve(folder, path);
    this.#temporary = `${this.#target}.${process.pid}.partial`;
  }

  async write(text: string): Promise<void> {
    try {
      this.#handle ??= await open(this.#temporary, 'w');
      await this.#handle.appendFile(text);
    } catch (error) {
      throw this.#problem(error);
    }
  }

  /** Puts it in its place. */
  async finish(): Promise<void> {
    await this.write('');
    try {
      await this.#handle?.close();
      this.#handle = null;
      await rename(this.#temporary, this.#target);
    } catch (error) {
      throw this.#problem(error);
    }
  }

  /** Leaves nothing behind of one that was not finished. */
  async discard(): Promise<void> {
    if (this.#handle === null) return;
    await this.#handle.close();
    this.#handle = null;
    await rm(this.#temporary, { force: true });
  }

  #problem(error: unknown) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return commandProblem('cannot-write', { path: this.#path, reason });
  }
}
