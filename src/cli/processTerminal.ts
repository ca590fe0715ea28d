import { isatty } from 'node:tty';
import { fileError, systemCode, writingError } from './disk/fileError.ts';
import { standardInput } from './files/readText.ts';
import type { Terminal } from './terminal.ts';

const defaultColumns = 80;

/** The terminal that this process was started from. */
export function processTerminal(): Terminal {
  let isOpen = true;
  // What is wrong is told to whoever writes. The stream itself is as good as new after it.
  process.stdout.on('error', () => {
    isOpen = false;
  });
  return {
    folder: process.cwd(),
    environment: process.env,
    columns: process.stdout.columns || Number(process.env.COLUMNS) || defaultColumns,
    // Asked of the system: a stream that nobody uses takes its time to open.
    inputIsTerminal: isatty(0),
    outputIsTerminal: isatty(1),
    errorIsTerminal: isatty(2),
    readInput,
    inputChunks,
    outputIsOpen: () => isOpen,
    writeOutput,
    writeError,
  };
}

async function readInput(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of inputChunks()) {
    chunks.push(chunk);
    length += chunk.length;
    // Some inputs never end.
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}

async function* inputChunks(): AsyncGenerator<Uint8Array> {
  try {
    yield* process.stdin;
  } catch (error) {
    throw fileError(error, standardInput);
  }
}

/** Waits until the text is handed over: a pipe may take a large result in parts. */
function writeOutput(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => {
      // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
      const isTaken = !error || ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(systemCode(error));
      if (isTaken) resolve();
      else reject(writingError(error, '<stdout>'));
    });
  });
}

/** Where even this fails, there is nobody left to tell. */
function writeError(text: string): Promise<void> {
  const { stderr } = process;
  if (stderr.listenerCount('error') === 0) stderr.on('error', () => {});
  return new Promise((resolve) => {
    stderr.write(text, () => resolve());
  });
}
