import type { Config } from '../config/config.ts';
import type { Language, Words } from './languages.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given. */
export interface Context {
  terminal: Terminal;
  language: Language;
  words: Words;
  /** What the configuration says; null where there is none. */
  config: Config | null;
}
