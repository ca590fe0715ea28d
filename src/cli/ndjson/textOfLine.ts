import { commandProblem } from '../commandProblem.ts';
import { decoded } from '../files/readText.ts';
import type { StreamLine } from './linesOf.ts';

/** The text of a line. Throws an `InputError` where it is too long, or no UTF-8. */
export function textOfLine({ bytes, length }: StreamLine, name: string, limit: number): string {
  if (bytes === null) throw commandProblem('file-too-large', { path: name, size: length, limit });
  return decoded(bytes, name)
    .replace(/^\uFEFF/, '')
    .trim();
}
