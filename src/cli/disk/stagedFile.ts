import { constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { disk } from './disk.ts';
import { writingError } from './fileError.ts';
import { patiently } from './patiently.ts';
import { syncFolder } from './syncFolder.ts';
import { forgetTemporary, removeTemporary, temporaryPath } from './temporaryFiles.ts';
import { type WritingPlace, writingPlace } from './writingPlace.ts';

/** What a file holds: text, or bytes as they are. */
export type Content = string | Uint8Array;

interface Opened {
  place: WritingPlace;
  descriptor: number | null;
  /** The file beside its place that becomes it; null for what is written as it is. */
  temporary: string | null;
}

/**
 * A file that is written beside its place, and put there once it is whole and on the disk. A pipe or
 * a device is written as it is. Every method throws an `InputError` that names the file.
 */
export class StagedFile {
  readonly name: string;
  readonly #absolute: string;
  readonly #within: string | null;
  #opened: Opened | null = null;

  /** `name` is seen from `folder`; `within` is the folder that links may not lead out of. */
  constructor(name: string, folder: string, within: string | null = null) {
    this.name = name;
    this.#absolute = resolve(folder, name);
    this.#within = within;
  }

  /** Finds the place, and whether it can be written, before anything is. */
  open(): Promise<void> {
    return this.#told(async () => {
      if (this.#opened) return;
      const place = await writingPlace(this.#absolute, this.name, this.#within);
      this.#opened = { place, descriptor: null, temporary: null };
      if (place.kind === 'descriptor') this.#opened.descriptor = place.descriptor;
      else if (place.kind === 'stream') await this.#openStream(this.#opened, place.target);
      else await this.#openBeside(this.#opened, place);
    });
  }

  get isStream(): boolean {
    return this.#opened !== null && this.#opened.place.kind !== 'file';
  }

  /** The folder of the file that is replaced; null for a pipe or a device. */
  get folder(): string | null {
    const place = this.#opened?.place;
    return place?.kind === 'file' ? dirname(place.target) : null;
  }

  write(content: Content): Promise<void> {
    return this.#told(async () => {
      const descriptor = this.#opened?.descriptor;
      if (typeof descriptor === 'number') await writeAll(descriptor, content);
    });
  }

  /** What was written is on the disk, with the rights and the owner of the file that it replaces. */
  complete(): Promise<void> {
    return this.#told(async () => {
      const { descriptor = null, temporary = null, place } = this.#opened ?? {};
      if (descriptor === null || place?.kind === 'descriptor') return;
      if (temporary !== null) await patiently(() => disk.fsync(descriptor));
      await this.#close();
      if (temporary === null || place?.kind !== 'file' || !place.before) return;
      // Only who owns a file may give it away; the rights are set after it, which clears some.
      const { uid, gid, mode } = place.before;
      await disk.chown(temporary, uid, gid).catch(() => {});
      await disk.chmod(temporary, mode & 0o777);
    });
  }

  /** Puts it in its place. */
  put(): Promise<void> {
    return this.#told(async () => {
      const { temporary = null, place } = this.#opened ?? {};
      if (temporary === null || place?.kind !== 'file') return;
      await patiently(() => disk.rename(temporary, place.target));
      forgetTemporary(temporary);
      if (this.#opened) this.#opened.temporary = null;
    });
  }

  /** After it, the file is there even if the power goes. */
  settle(): Promise<void> {
    return this.#told(async () => {
      if (this.folder !== null) await syncFolder(this.folder);
    });
  }

  /** Leaves nothing behind of what was not put in its place. Never fails. */
  async discard(): Promise<void> {
    await this.#close().catch(() => {});
    const temporary = this.#opened?.temporary ?? null;
    if (temporary !== null) await removeTemporary(temporary);
    this.#opened = null;
  }

  async #openStream(opened: Opened, target: string): Promise<void> {
    opened.descriptor = await patiently(() => disk.open(target, constants.O_WRONLY));
  }

  async #openBeside(
    opened: Opened,
    { target, before }: Extract<WritingPlace, { kind: 'file' }>,
  ): Promise<void> {
    const temporary = temporaryPath(dirname(target));
    opened.temporary = temporary;
    // Never more open to others than the file that it becomes.
    const mode = before ? before.mode & 0o777 : 0o666;
    opened.descriptor = await patiently(() => disk.open(temporary, 'wx', mode));
  }

  async #close(): Promise<void> {
    const { descriptor = null, place } = this.#opened ?? {};
    if (this.#opened) this.#opened.descriptor = null;
    if (descriptor !== null && place?.kind !== 'descriptor') await disk.close(descriptor);
  }

  async #told(operation: () => Promise<void>): Promise<void> {
    try {
      await operation();
    } catch (error) {
      throw writingError(error, this.name);
    }
  }
}

/** A full disk or pipe takes a part of what it is given, without calling that an error. */
async function writeAll(descriptor: number, content: Content): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await patiently(() =>
      disk.write(descriptor, bytes, done, bytes.length - done, null),
    );
    if (bytesWritten === 0) throw Object.assign(new Error('nothing written'), { code: 'EIO' });
    done += bytesWritten;
  }
}
