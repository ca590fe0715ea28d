import { processTerminal } from './processTerminal.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command line of this process. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processTerminal());
}

/** Runs one command line; returns its exit code. Only errors of the program itself are thrown. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const { runCommandLine } = await import('./commandLine.ts');
  return runCommandLine(words, terminal);
}
