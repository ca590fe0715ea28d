import { StagedFile } from '../disk/stagedFile.ts';

/** A file that is written line by line beside its place, and put there once it is whole. */
export class StreamedFile {
  readonly #file: StagedFile;

  constructor(path: string, folder: string) {
    this.#file = new StagedFile(path, folder);
  }

  async write(text: string): Promise<void> {
    await this.#file.open();
    await this.#file.write(text);
  }

  /** Puts it in its place. */
  async finish(): Promise<void> {
    await this.write('');
    await this.#file.complete();
    await this.#file.put();
    await this.#file.settle();
  }

  /** Leaves nothing behind of one that was not finished. */
  async discard(): Promise<void> {
    await this.#file.discard();
  }
}
