import { isAbsolute, posix } from 'node:path';
import type { Command, Option } from 'commander';
import type { Config, Configured } from '../config/config.ts';
import { InputError } from '../source/inputError.ts';
import { problemAt } from '../source/sourceDocument.ts';
import { configuredColour } from './configuredColour.ts';
import type { Context } from './context.ts';
import type { FoundConfig } from './files/configFile.ts';
import { isRubricPath, rubricFile } from './files/rubricFiles.ts';

/**
 * Gives the options of a command that neither a flag nor a variable has set the values of the
 * configuration. One that is wrong stops every command that it could have changed.
 */
export async function useConfig(
  called: Command,
  { config, problems }: FoundConfig,
  { terminal, words }: Context,
): Promise<void> {
  if (problems.length > 0 && called.options.some(isConfigurable)) throw new InputError(problems);
  if (!config) return;
  const values = valuesOf(config, called.name(), terminal.environment);
  for (let command: Command | null = called; command; command = command.parent) {
    for (const option of command.options) {
      const name = option.attributeName();
      const value = values[name];
      if (value === undefined || !takes(command, option, value)) continue;
      if (name === 'rubric' && config.rubric) checkRubric(String(value), config, terminal.folder);
      command.setOptionValueWithSource(name, value, 'config');
    }
  }
  if (called.optsWithGlobals().verbose) {
    await terminal.writeError(`${words.command.configuration(config.document.file)}\n`);
  }
}

const configurable = ['rubric', 'format', 'maxSize', 'maxChannels', 'maxFlows', 'on', 'baseline'];

function isConfigurable(option: Option): boolean {
  return configurable.includes(option.attributeName());
}

/** The values by the options that they are for. */
function valuesOf(
  { document, rubric, lang, format, color, limits, check }: Config,
  command: string,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | number | boolean | undefined>> {
  const seen = (path: Configured<string> | undefined) =>
    path && seenFrom(document.file, path.value);
  return {
    rubric: rubric && isRubricPath(rubric.value) ? seen(rubric) : rubric?.value,
    lang: lang?.value,
    format: format?.value,
    color: configuredColour(color, environment),
    maxSize: limits.maxSize?.value,
    maxChannels: limits.maxChannels?.value,
    maxFlows: limits.maxFlows?.value,
    // Other commands have flags of these names that mean something else.
    ...(command === 'check' && { on: check.on?.value, baseline: seen(check.baseline) }),
  };
}

/** A path that a file names, as it is from the working folder. */
function seenFrom(file: string, path: string): string {
  return isAbsolute(path) ? path : posix.join(posix.dirname(file), path);
}

/** Whether nothing before the configuration has set it, and the command knows the word. */
function takes(command: Command, option: Option, value: string | number | boolean): boolean {
  const source = command.getOptionValueSource(option.attributeName());
  if (source !== undefined && source !== 'default') return false;
  return option.argChoices?.includes(String(value)) ?? true;
}

/** That a rubric is not there is a fault of the line that names it. */
function checkRubric(reference: string, { document, rubric }: Config, folder: string): void {
  try {
    rubricFile(reference, folder);
  } catch (error) {
    if (!(error instanceof InputError) || !rubric) throw error;
    throw new InputError(
      error.problems.map((problem) => ({
        ...problemAt(document, problem.code, rubric.at, {
          values: { ...problem.values, rubric: rubric.value },
        }),
        suggestion: problem.suggestion,
      })),
    );
  }
}
