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
        .choices(languages)
        .default('en')
        .env('OMNIGAUGE_LANG'),
    )
    .addOption(new Option('--config <file>', options.config).env('OMNIGAUGE_CONFIG'))
    .option('--no-config', options.noConfig)
    .option('--color', options.color)
    .option('--no-color', options.noColor)
    .option('-q, --quiet', options.quiet)
    .option('-v, --verbose', options.verbose);
}

/** The flag that replaces every name by a neutral one. */
export function anonymizeOption({ words }: Context): Option {
  return new Option('--anonymize', words.command.options.anonymize);
}

/** The flag that names a file to write to; it may be repeated. */
export function outputOption({ words }: Context): Option {
  return new Option('-o, --output <file>', words.command.options.output).argParser(
    (file: string, files: string[] = []) => [...files, file],
  );
}

/** The flag that says how to show a result. */
export function formatOption(
  { words }: Context,
  formats: readonly string[] = ['text', 'json'],
): Option {
  return new Option('-f, --format <format>', words.command.options.format)
    .choices(formats)
    .default('text')
    .env('OMNIGAUGE_FORMAT');
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
    .addOption(limit('--max-size <bytes>', options.maxSize, 'OMNIGAUGE_MAX_SIZE'))
    .addOption(limit('--max-channels <n>', options.maxChannels, 'OMNIGAUGE_MAX_CHANNELS'))
    .addOption(limit('--max-flows <n>', options.maxFlows, 'OMNIGAUGE_MAX_FLOWS'));
}

function limit(flags: string, description: string, variable: string): Option {
  return new Option(flags, description).argParser(wholeNumber).env(variable);
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
  if (!/^[0-9]{1,15}$/.test(text) || Number(text) < 1) {
    throw new InvalidArgumentError('whole');
  }
  return Number(text);
}
