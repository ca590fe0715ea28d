import type { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import type { Terminal } from './terminal.ts';

const defaultColumns = 80;

/** The terminal that this process was started from. */
export function processTerminal(): Terminal {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
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
    inputChunks: () => process.stdin,
    outputIsOpen: () => process.stdout.writable,
    writeOutput: (content) => write(process.stdout, content),
    writeError: (text) => write(process.stderr, text),
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Waits until the text is handed over: a pipe may take a large result in parts. */
function write(stream: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    stream.write(content, () => resolve());
  });
}
