import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

export interface Run {
  code: number;
  output: string;
  errors: string;
}

type Settings = Partial<Omit<Terminal, 'readInput' | 'writeOutput' | 'writeError'>> & {
  input?: string | Uint8Array;
};

/** Runs a command line in this process, in the project's folder unless told otherwise. */
export async function runCommand(words: readonly string[], settings: Settings = {}): Promise<Run> {
  const { input = '', ...rest } = settings;
  const run: Run = { code: -1, output: '', errors: '' };
  const terminal: Terminal = {
    folder: projectFolder,
    environment: {},
    columns: 80,
    inputIsTerminal: false,
    outputIsTerminal: false,
    ...rest,
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    writeOutput: async (text) => {
      run.output += text;
    },
    writeError: async (text) => {
      run.errors += text;
    },
  };
  run.code = await main(words, terminal);
  return run;
}
