import type { Context } from '../../src/cli/context.ts';
import { en } from '../../src/text/en.ts';

/** The context of a call that writes nothing, with what a test is about. */
export function calledWith({
  environment = {},
  ...rest
}: Partial<Context> & { environment?: Readonly<Record<string, string>> } = {}): Context {
  return {
    terminal: {
      folder: '/',
      environment,
      columns: 80,
      inputIsTerminal: false,
      outputIsTerminal: false,
      errorIsTerminal: false,
      readInput: async () => new Uint8Array(),
      inputChunks: async function* () {},
      outputIsOpen: () => true,
      writeOutput: async () => {},
      writeError: async () => {},
    },
    language: 'en',
    words: en,
    config: null,
    ...rest,
  };
}
