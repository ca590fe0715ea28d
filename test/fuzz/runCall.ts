import { runCommand } from '../cli/testTerminal.ts';
import type { FuzzCall } from './fuzzCall.ts';
import type { ScratchFolder } from './scratchFolder.ts';

/** What became of a call. */
export interface Outcome {
  /** Null where the program itself broke. */
  code: number | null;
  broken: unknown;
  output: string;
  errors: string;
  /** Files that are there afterwards. */
  files: ReadonlyMap<string, Buffer>;
}

/** Runs a call in this process, in a folder that has only its files. */
export async function runCall(call: FuzzCall, scratch: ScratchFolder): Promise<Outcome> {
  scratch.lay(call.files);
  const printed: string[] = [];
  // The library of the completions prints by itself.
  const { log } = console;
  console.log = (...parts: unknown[]) => printed.push(`${parts.join(' ')}\n`);
  try {
    const { folder } = scratch;
    const { environment, input, words } = call;
    const { code, output, errors } = await runCommand(words, { folder, environment, input });
    const all = printed.join('') + output;
    return { code, broken: null, output: all, errors, files: scratch.files() };
  } catch (error) {
    return { code: null, broken: error, output: '', errors: '', files: scratch.files() };
  } finally {
    console.log = log;
  }
}
