import { dirname, resolve } from 'node:path';
import type { Assessment } from '../../assessment.ts';
import { InputError } from '../../source/inputError.ts';
import { sha256 } from '../../source/sha256.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { readText } from './readText.ts';
import { textInHistory } from './textInHistory.ts';

/** Where a saved result was found, and how large a file may be. */
interface ResultPlace {
  path: string;
  folder: string;
  limit: number;
}

/**
 * The files that a saved result was made from, exactly as they were then: as they are on disk, or
 * from git where they have changed since. Null where one of them cannot be had any more.
 */
export async function filesOfResult(
  { inputs }: Pick<Assessment, 'inputs'>,
  place: ResultPlace,
): Promise<SourceFile[] | null> {
  const files: SourceFile[] = [];
  for (const { file, sha256: digest } of inputs) {
    const text = await textOf(file, digest, place);
    if (text === null) return null;
    files.push({ name: file, text });
  }
  return files.length === 0 ? null : files;
}

async function textOf(file: string, digest: string, place: ResultPlace): Promise<string | null> {
  // What was read at a revision bears its name in front.
  const bare = file.replace(/^[^:]*:/, '');
  const bases = [place.folder, dirname(resolve(place.folder, place.path))];
  const paths = new Set(bases.flatMap((base) => [resolve(base, file), resolve(base, bare)]));
  for (const path of paths) {
    const text = await textAt(path, place);
    if (text !== null && sha256(text) === digest) return text;
  }
  for (const path of paths) {
    const text = await textInHistory(path, digest);
    if (text !== null) return text;
  }
  return null;
}

async function textAt(path: string, { folder, limit }: ResultPlace): Promise<string | null> {
  try {
    return (await readText(path, folder, limit)).text;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
