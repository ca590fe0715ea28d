import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

interface Call {
  code: number | null;
  output: string;
  errors: string;
}

/** What a program says, and the code that it ends with. */
export async function called(
  program: string,
  words: readonly string[],
  folder: string,
): Promise<Call> {
  const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output, errors };
}
