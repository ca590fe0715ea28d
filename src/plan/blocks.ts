import type { ChangeKind } from '../company/vocabulary.ts';
import type { MetricInput } from '../metrics/metric.ts';
import { changeTypes } from './changeTypes.ts';
import type { Goal } from './goals.ts';

/** Goals that some kind of change could serve together, with all kinds that could serve them. */
export interface Block {
  goals: readonly Goal[];
  kinds: readonly ChangeKind[];
}

/**
 * Divides goals so that no change serves two blocks. Each block can then be planned alone, and the
 * cheapest plans of the blocks together are the cheapest plan.
 */
export function blocksOf(goals: readonly Goal[]): Block[] {
  let blocks: { goals: Goal[]; kinds: Set<ChangeKind> }[] = [];
  for (const goal of goals) {
    const kinds = new Set(kindsFor(goal.criterion.metric.reads));
    const joined = blocks.filter((block) => [...kinds].some((kind) => block.kinds.has(kind)));
    blocks = [
      ...blocks.filter((block) => !joined.includes(block)),
      {
        goals: [...joined.flatMap((block) => block.goals), goal],
        kinds: new Set([...kinds, ...joined.flatMap((block) => [...block.kinds])]),
      },
    ];
  }
  return blocks.map((block) => ({ goals: block.goals, kinds: [...block.kinds] }));
}

function kindsFor(reads: readonly MetricInput[]): ChangeKind[] {
  return (Object.keys(changeTypes) as ChangeKind[]).filter((kind) =>
    changeTypes[kind].writes.some((input) => reads.includes(input)),
  );
}
