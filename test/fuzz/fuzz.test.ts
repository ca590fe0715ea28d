import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { projectFolder } from '../cli/testTerminal.ts';

/** As many as are through in a few seconds; `npm run fuzz` tries a hundred times as many. */
const runs = 2000;

it('no input at random breaks a command', async () => {
  const words = ['--runs', String(runs), '--seed', '42', '--no-figures', '--quiet'];
  const { code, output } = await fuzzed(words);
  expect(output).toContain(`${runs} of ${runs}`);
  expect(output).toContain(' 0 findings');
  expect(code).toBe(0);
}, 900_000); // No measure of speed: the fuzzing itself tells of an input that hangs.

/** In a process of its own, where an input that hangs can be stopped and told. */
function fuzzed(words: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/fuzz.mjs', ...words], { cwd: projectFolder });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('close', (code) => resolve({ code, output }));
  });
}
