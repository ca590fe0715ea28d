import { extname, join, resolve } from 'node:path';
import { starterName } from '../../init/starterFiles.ts';
import { InputError } from '../../source/inputError.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { writeFiles } from '../disk/writeFiles.ts';
import { collectFiles } from '../files/collectFiles.ts';
import { companyFolder } from '../files/companyFolder.ts';
import { shownPath } from '../files/readText.ts';
import type { Terminal } from '../terminal.ts';

/** Where a company is described, and how its files are read. */
interface Place {
  /** A file or a folder. */
  path: string;
  terminal: Terminal;
  /** Bytes of a file that is still read. */
  limit: number;
  /** Files of the call that may lie in the folder and are no part of the company. */
  others: readonly string[];
}

/** The files of a company on disk, as they were when last read or written. */
export class CompanyFiles {
  readonly #place: Place;
  #known: readonly SourceFile[];

  private constructor(place: Place, known: readonly SourceFile[]) {
    this.#place = place;
    this.#known = known;
  }

  /** Reads what is there; nothing where there is no company yet. */
  static async open(place: Place): Promise<CompanyFiles> {
    return new CompanyFiles(place, await filesThere(place));
  }

  get files(): readonly SourceFile[] {
    return this.#known;
  }

  /** The file that a company begins in where there is none, by its path from the working folder. */
  get beginning(): string {
    const { path, terminal } = this.#place;
    const isFile = /^\.(ya?ml|json)$/i.test(extname(path));
    return shownPath(
      resolve(terminal.folder, isFile ? path : join(path, starterName)),
      terminal.folder,
    );
  }

  /** What is on disk by now, where that is not what was last read or written; else null. */
  async changed(): Promise<readonly SourceFile[] | null> {
    const now = await filesThere(this.#place);
    return sameFiles(now, this.#known) ? null : now;
  }

  /** From now on these count as read. */
  accept(files: readonly SourceFile[]): void {
    this.#known = files;
  }

  /**
   * Writes what differs from what was last read or written; a file that is left out goes away. Where
   * somebody else has written meanwhile, throws an `InputError`, and nothing is written.
   */
  async save(files: readonly SourceFile[]): Promise<void> {
    const { path, terminal } = this.#place;
    const { folder } = terminal;
    const changed = files.filter((file) => textOf(this.#known, file.name) !== file.text);
    await writeFiles(
      changed.map(({ name, text }) => ({ path: name, content: text })),
      {
        folder,
        ...companyFolder(path, folder),
        makesFolders: true,
        read: this.#known,
        removed: this.#known
          .map(({ name }) => name)
          .filter((name) => textOf(files, name) === undefined),
      },
    );
    this.#known = files;
  }
}

async function filesThere({ path, terminal, limit, others }: Place): Promise<SourceFile[]> {
  try {
    return await collectFiles(path, terminal, limit, others);
  } catch (error) {
    if (error instanceof InputError && error.problems.every(isMissing)) return [];
    throw error;
  }
}

function isMissing({ code }: { code: string }): boolean {
  return code === 'not-found' || code === 'no-yaml';
}

function sameFiles(one: readonly SourceFile[], other: readonly SourceFile[]): boolean {
  return one.length === other.length && one.every(({ name, text }) => textOf(other, name) === text);
}

function textOf(files: readonly SourceFile[], wanted: string): string | undefined {
  return files.find(({ name }) => name === wanted)?.text;
}
