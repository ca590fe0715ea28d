import { textHash } from '../../portfolio/textHash.ts';
import { commandProblem } from '../commandProblem.ts';

/** One of so many parts of a portfolio, from 1. */
export interface Shard {
  part: number;
  parts: number;
}

/** Reads `i/n`. */
export function readShard(text: string): Shard {
  const [, part, parts] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  if (shard.part >= 1 && shard.part <= shard.parts) return shard;
  throw commandProblem('bad-shard', { text });
}

/** By the path alone, so that a company stays where it is when others come and go. */
export function isInShard(path: string, { part, parts }: Shard): boolean {
  return textHash(path) % parts === part - 1;
}
