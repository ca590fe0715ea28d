/** All that a command may know of the world outside; tests hand over one of their own. */
export interface Terminal {
  /** The working folder, an absolute path. */
  folder: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** Columns of the output; 80 where it is not a terminal. */
  columns: number;
  inputIsTerminal: boolean;
  outputIsTerminal: boolean;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Data goes here, and nothing else does. */
  writeOutput(text: string): Promise<void>;
  /** Everything that is not data. */
  writeError(text: string): Promise<void>;
}
