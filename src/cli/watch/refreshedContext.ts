import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { findConfig } from '../files/configFile.ts';
import { languageOf, wordsIn } from '../languages.ts';
import { useConfig } from '../useConfig.ts';

/**
 * The context of a command with the configuration as it is now, and the command's options by it.
 * Throws an `InputError` where the configuration is wrong.
 */
export async function refreshedContext(called: Command, context: Context): Promise<Context> {
  forgetConfig(called);
  const { config: named } = called.optsWithGlobals<{ config?: string | boolean }>();
  const words = typeof named === 'string' ? [`--config=${named}`] : [];
  const found = await findConfig(named === false ? ['--no-config'] : words, context.terminal);
  await useConfig(called, found, context);
  const { lang } = called.optsWithGlobals<{ lang: string }>();
  const language = languageOf(['--lang', lang], {}, undefined);
  return { ...context, config: found.config, language, words: await wordsIn(language) };
}

/** Takes back what an earlier configuration said. */
function forgetConfig(called: Command): void {
  for (let command: Command | null = called; command; command = command.parent) {
    for (const option of command.options) {
      const name = option.attributeName();
      if (command.getOptionValueSource(name) !== 'config') continue;
      command.setOptionValueWithSource(name, option.defaultValue, 'default');
    }
  }
}
