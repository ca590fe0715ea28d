import { commandProblem } from '../commandProblem.ts';
import { runGit } from './runGit.ts';

/** The contents of objects in git's store, in their order. */
export async function blobContents(objects: readonly string[], folder: string): Promise<Buffer[]> {
  if (objects.length === 0) return [];
  const input = objects.map((object) => `${object}\n`).join('');
  const { code, output, errors } = await runGit(['cat-file', '--batch'], folder, input);
  if (code !== 0) throw commandProblem('git-failed', { reason: errors });
  let offset = 0;
  return objects.map(() => {
    // A line says what comes and how long it is, then comes the content and one more line end.
    const start = output.indexOf('\n', offset) + 1;
    const size = Number(/ (\d+)$/.exec(output.toString('latin1', offset, start - 1))?.[1] ?? 0);
    offset = start + size + 1;
    return output.subarray(start, start + size);
  });
}
