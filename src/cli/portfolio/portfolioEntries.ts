import { commandProblem } from '../commandProblem.ts';
import { type LimitOptions, limitsFrom } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { judgingFrom } from '../judgingFrom.ts';
import { companyPaths } from './companyPaths.ts';
import { entriesOfLines } from './entriesOfLines.ts';
import { entriesOfPaths } from './entriesOfPaths.ts';
import type { Entry } from './entry.ts';
import { isInShard, readShard } from './shard.ts';

/** The flags that say where companies come from, and how they are judged. */
interface SourceOptions extends LimitOptions {
  output?: string[];
  rubric?: string;
  each?: boolean;
  from?: string[];
  shard?: string;
  plan: boolean;
  workers?: number;
}

/** A result is longer than the company it is about, and a state may hold 10,000 names. */
const longestState = 64 * 1024 * 1024;

/** The companies of a call, and how many there are, where that is known. */
export async function portfolioEntries(
  words: readonly string[],
  options: SourceOptions,
  context: Context,
): Promise<{ entries: AsyncIterable<Entry>; total: number | null }> {
  const { from, output = [], each = false, workers = null } = options;
  const shard = options.shard === undefined ? null : readShard(options.shard);
  if (from) {
    if (words.length > 0) throw commandProblem('paths-and-from', {});
    if (each || shard) throw commandProblem('from-and-flag', { flag: each ? '--each' : '--shard' });
    const limit = Math.max(limitsFrom(options).size, longestState);
    return { entries: entriesOfLines(from, limit, context), total: null };
  }
  const judging = judgingFrom(options, 'record', context);
  const { folder } = context.terminal;
  const others = [...judging.others, ...output];
  const all = await companyPaths(words.length > 0 ? words : ['.'], { folder, each, others });
  const paths = shard ? all.filter((path) => isInShard(path, shard)) : all;
  return {
    entries: entriesOfPaths(paths, { judging, workers }, context.words),
    total: paths.length,
  };
}
