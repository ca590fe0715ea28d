import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Assessment } from '../../assessment.ts';
import type { Level } from '../../company/vocabulary.ts';
import { InputError } from '../../source/inputError.ts';
import type { Problem } from '../../source/problem.ts';
import { assessPath } from '../assessPath.ts';
import type { CommonOptions, LimitOptions } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { configNames } from '../files/configFile.ts';
import { refreshedContext } from './refreshedContext.ts';
import { rubricPaths } from './rubricPaths.ts';

export interface WatchCommandOptions extends CommonOptions, LimitOptions {
  config?: string | boolean;
  rubric?: string;
  target?: Level;
  top: number;
}

/** A company and all that judges it, as the files are at one moment. */
export interface Look {
  context: Context;
  /** What was found: a result, or what is wrong with the files. */
  found: { assessment: Assessment } | { problems: readonly Problem[] };
  /** Files beside the company that a result depends on, as absolute paths. */
  others: readonly string[];
}

/** Reads and assesses a company as it is now. */
export async function look(path: string, called: Command, before: Context): Promise<Look> {
  const { terminal } = before;
  // What is told of reading would be written across the screen.
  const silent = { ...before, terminal: { ...terminal, writeError: async () => {} } };
  let context = before;
  try {
    const refreshed = await refreshedContext(called, silent);
    context = { ...refreshed, terminal };
    const options = called.optsWithGlobals<WatchCommandOptions>();
    // A plan takes seconds where much can be done, and a save should be answered at once.
    const { assessment } = await assessPath(path, options, refreshed, null);
    return { context, found: { assessment }, others: othersOf(called, context) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { problems } = error;
    return { context, found: { problems }, others: othersOf(called, context) };
  }
}

function othersOf(called: Command, { terminal: { folder } }: Context): string[] {
  const { config, rubric } = called.optsWithGlobals<WatchCommandOptions>();
  const named = typeof config === 'string' ? [config] : configNames;
  return [
    ...(config === false ? [] : named.map((name) => resolve(folder, name))),
    ...(rubric === undefined ? [] : rubricPaths(rubric, folder)),
  ];
}
