import type { pipeline } from '../../text/en/pipeline.ts';
import type { CheckTextOptions } from './text/checkTextOptions.ts';

/** How to show what a check found; a format takes what it needs. */
export interface CheckOptions extends CheckTextOptions {
  words: CheckTextOptions['words'] & { pipeline: typeof pipeline };
  /**
   * Where the working folder is in its repository, as in `clients/aurora`: build servers know
   * files by their way from the root of the repository. Empty, or left out, at the root itself.
   */
  folder?: string;
}
