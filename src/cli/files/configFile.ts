import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { InputError } from '../../source/inputError.ts';
import { defaultLimits } from '../../source/limits.ts';
import type { Problem } from '../../source/problem.ts';
import { commandProblem } from '../commandProblem.ts';
import { isSomethingAt } from '../disk/kindAt.ts';
import type { Terminal } from '../terminal.ts';
import { readText } from './readText.ts';

/** The names of a configuration in the working folder. */
export const configNames = ['omnigauge.config.yaml', 'omnigauge.config.yml'] as const;

/** The configuration of a call, and what is wrong with it. */
export interface FoundConfig {
  config: Config | null;
  problems: readonly Problem[];
}

/**
 * The configuration that a call names, or that of the working folder; nothing is looked for above
 * it. It is needed before the flags are read, since it may say in which language to complain.
 */
export async function findConfig(
  words: readonly string[],
  terminal: Terminal,
): Promise<FoundConfig> {
  try {
    const asked = askedConfig(words, terminal.environment);
    const path = asked === undefined ? configIn(terminal.folder) : asked;
    if (path === null) return { config: null, problems: [] };
    const file = await readText(path, terminal.folder, defaultLimits.size);
    // Most calls have none, and need not load what reads one.
    const { readConfig } = await import('../../config/readConfig.ts');
    const { configVocabulary } = await import('../configVocabulary.ts');
    return readConfig(file, configVocabulary);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { config: null, problems: error.problems };
  }
}

/** The path that a flag or the variable names; null for `--no-config`, undefined where nothing is said. */
function askedConfig(
  words: readonly string[],
  { OMNIGAUGE_CONFIG: variable }: Terminal['environment'],
): string | null | undefined {
  const end = words.indexOf('--');
  const flags = end < 0 ? words : words.slice(0, end);
  const at = flags.findLastIndex((word) => /^--(no-config|config(=.*)?)$/s.test(word));
  const last = flags[at];
  if (last === '--no-config') return null;
  return last === '--config' ? flags[at + 1] : (last?.slice('--config='.length) ?? variable);
}

/** A link that leads nowhere counts: what was asked for should not be lost without a word. */
function configIn(folder: string): string | null {
  const [path = null, other] = configNames.filter((name) =>
    isSomethingAt(join(folder, name), name),
  );
  if (path !== null && other !== undefined) {
    throw commandProblem('two-configurations', { path, other });
  }
  return path;
}
