import { addAll, addBit, hasBit } from './bitset.ts';
import { bitsetJoins } from './bitsetJoins.ts';
import { inOrder, mostBesides, type NodeSet, nothingBesides } from './nodeSet.ts';
import type { Work } from './work.ts';

/** Joins sets of the nodes of one network. Sets that share a bitset go on sharing it. */
export function nodeSetUnion(nodes: number, work: Work): (parts: readonly NodeSet[]) => NodeSet {
  const most = mostBesides(nodes);
  if (most === 0) return plainUnion(work);
  const joinBitsets = bitsetJoins(work);
  /** The number of the union that last came upon a node. */
  const lastIn = new Int32Array(nodes);
  let number = 0;
  return (parts) => {
    const [first] = parts as [NodeSet];
    // One with a long list gets its bitset here, as what is made of it later goes through the list.
    if (parts.length === 1 && first.more.length <= most) return first;
    number++;
    const shared = joinBitsets(parts.map((part) => part.shared));
    const more: number[] = [];
    for (const part of parts) {
      work.nodes += 1 + part.more.length;
      for (const node of part.more) {
        if (lastIn[node] === number || hasBit(shared, node)) continue;
        lastIn[node] = number;
        more.push(node);
      }
    }
    if (more.length <= most) return { shared, more: inOrder(more) };
    const all = shared.slice();
    work.words += all.length;
    for (const node of more) addBit(all, node);
    return { shared: all, more: [] };
  };
}

function plainUnion(work: Work): (parts: readonly NodeSet[]) => NodeSet {
  return (parts) => {
    if (parts.length === 1) return parts[0] as NodeSet;
    const shared = (parts[0] as NodeSet).shared.slice();
    for (const part of parts) addAll(shared, part.shared);
    work.words += parts.length * shared.length;
    return { shared, more: nothingBesides };
  };
}
