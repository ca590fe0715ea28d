import { type Command, InvalidArgumentError, Option } from 'commander';
import { defaultLimits, type Limits } from '../source/limits.ts';
import type { Context } from './context.ts';
import { languages } from './languages.ts';

/** Flags of the program, which may stand before or after the command. */
export interface CommonOptions {
  lang: string;
  color?: boolean;
  quiet?: boolean;
  verbose?: boolean;
}

export function addCommonOptions(program: Command, { words }: Context): Command {
  const { options } = words.command;
  return program
    .addOption(
      new Option('--lang <language>', options.lang)
        .choices(Object.keys(languages))
        .default('en')
        .env('OMNIGAUGE_LANG'),
    )
    .option('--color', options.color)
    .option('--no-color', options.noColor)
    .option('-q, --quiet', options.quiet)
    .option('-v, --verbose', options.verbose);
}

/** The flag that names the rubric. */
export function rubricOption({ words }: Context): Option {
  return new Option('--rubric <id|file>', words.command.options.chosenRubric).env(
    'OMNIGAUGE_RUBRIC',
  );
}

/** Flags that raise or lower the bounds on what is read. */
export interface LimitOptions {
  maxSize?: number;
  maxChannels?: number;
  maxFlows?: number;
}

export function addLimitOptions(command: Command, { words }: Context): Command {
  const { options } = words.command;
  return command
    .option('--max-size <bytes>', options.maxSize, wholeNumber)
    .option('--max-channels <n>', options.maxChannels, wholeNumber)
    .option('--max-flows <n>', options.maxFlows, wholeNumber);
}

export function limitsFrom({ maxSize, maxChannels, maxFlows }: LimitOptions): Limits {
  return {
    ...defaultLimits,
    size: maxSize ?? defaultLimits.size,
    channels: maxChannels ?? defaultLimits.channels,
    flows: maxFlows ?? defaultLimits.flows,
  };
}

/** Reads a whole number of at least 1. */
export function wholeNumber(text: string): number {
  if (!/^[0-9]{1,15}$/.test(text) || Number(text) < 1) throw new InvalidArgumentError('');
  return Number(text);
}
