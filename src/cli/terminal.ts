/** All that a command may know of the world outside; tests hand over one of their own. */
export interface Terminal {
  /** The working folder, an absolute path. */
  folder: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** Columns of the output; 80 where it is not a terminal. */
  columns: number;
  inputIsTerminal: boolean;
  outputIsTerminal: boolean;
  errorIsTerminal: boolean;
  /** All of standard input; of one that is longer than the limit, a little more than that. */
  readInput(limit: number): Promise<Uint8Array>;
  /** The same, as it comes in. */
  inputChunks(): AsyncIterable<Uint8Array>;
  /** False once nobody reads the output any more. */
  outputIsOpen(): boolean;
  /** Data goes here, and nothing else does: text, or bytes as they are. */
  writeOutput(content: string | Uint8Array): Promise<void>;
  /** Everything that is not data. */
  writeError(text: string): Promise<void>;
}
