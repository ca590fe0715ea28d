import type { Accepted } from '../baseline/baseline.ts';

/** What is accepted as a list of ids. */
export function identityKey({ rule, criterion, blocks, about }: Accepted): (string | null)[] {
  return [rule, criterion, blocks, ...about];
}
