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
    errorIsTerminal: false,
    inputChunks: async function* () {
      yield typeof input === 'string' ? new TextEncoder().encode(input) : input;
    },
    outputIsOpen: () => true,
    ...rest,
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    writeOutput: async (content) => {
      // One character a byte, so that nothing of a file that is no text is lost.
      run.output += typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    },
    writeError: async (text) => {
      run.errors += text;
    },
  };
  run.code = await main(words, terminal);
  return run;
}
