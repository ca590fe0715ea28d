import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Language } from '../../languages.ts';

/** The language that the call itself names, rather than a variable or the configuration. */
export function askedLanguage(called: Command, { language }: Context): Language | undefined {
  return called.getOptionValueSourceWithGlobals('lang') === 'cli' ? language : undefined;
}
