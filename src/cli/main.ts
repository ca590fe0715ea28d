import { exitCode } from './exitCode.ts';
import { packageVersion } from './files/packageFolder.ts';
import { processTerminal } from './processTerminal.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command line of this process. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processTerminal());
}

/** Runs one command line; returns its exit code. Only errors of the program itself are thrown. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  // Scripts ask for it at every start, and it takes nothing of the program.
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    await terminal.writeOutput(`${packageVersion()}\n`);
    return exitCode.done;
  }
  const { runCommandLine } = await import('./commandLine.ts');
  return runCommandLine(words, terminal);
}
