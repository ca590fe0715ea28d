import type { LeftOut, PortfolioRecord } from '../../portfolio/portfolioRecord.ts';
import { plainJson } from '../../report/plainJson.ts';
import type { Terminal } from '../terminal.ts';
import { StreamedFile } from './streamedFile.ts';

/** Where records go as they come, one a line: the output, or files. */
export class RecordStreams {
  readonly #terminal: Terminal;
  readonly #isPrinted: boolean;
  readonly #files: readonly StreamedFile[];

  constructor(terminal: Terminal, { files, isPrinted }: { files: string[]; isPrinted: boolean }) {
    this.#terminal = terminal;
    this.#isPrinted = isPrinted;
    this.#files = files.map((file) => new StreamedFile(file, terminal.folder));
  }

  async write(record: PortfolioRecord | LeftOut): Promise<void> {
    if (!this.#isPrinted && this.#files.length === 0) return;
    const line = plainJson(record, 0);
    if (this.#isPrinted) await this.#terminal.writeOutput(line);
    for (const file of this.#files) await file.write(line);
  }

  async finish(): Promise<void> {
    for (const file of this.#files) await file.finish();
  }

  async discard(): Promise<void> {
    for (const file of this.#files) await file.discard();
  }
}
