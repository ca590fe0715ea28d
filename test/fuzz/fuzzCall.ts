/** What a file holds: text, or bytes that are none. */
export type Content = string | Uint8Array;

/** One call of the command line, with all that it may see of the world. */
export interface FuzzCall {
  words: readonly string[];
  /** Files of the working folder by their path with `/`. */
  files: Readonly<Record<string, Content>>;
  /** Standard input. */
  input: Content;
  environment: Readonly<Record<string, string>>;
}
