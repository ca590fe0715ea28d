import { hasBit, keepCommon } from './bitset.ts';
import { bitsetMeets } from './bitsetJoins.ts';
import { holds, inOrder, isPlain, type NodeSet, nothingBesides } from './nodeSet.ts';
import type { Work } from './work.ts';

/** Finds what sets have in common. What their shared parts have in common is worked out once. */
export function nodeSetIntersection(work: Work): (parts: readonly NodeSet[]) => NodeSet {
  const meetBitsets = bitsetMeets(work);
  return (given) => {
    if (given.every(({ shared }) => isPlain(shared))) return plainIntersection(given, work);
    // The same set twice is one part, as its nodes would be found twice.
    const parts = given.filter((part, index) => given.indexOf(part) === index);
    if (parts.length === 1) return parts[0] as NodeSet;
    const shared = meetBitsets(parts.map((part) => part.shared));
    const more: number[] = [];
    for (const part of parts) {
      work.nodes += 1 + part.more.length;
      for (const node of part.more) {
        if (hasBit(shared, node) || !parts.every((other) => holds(other, node))) continue;
        // Several parts may list it; the first of them brings it in.
        if (parts.find((other) => !hasBit(other.shared, node)) === part) more.push(node);
      }
    }
    return { shared, more: inOrder(more) };
  };
}

function plainIntersection(parts: readonly NodeSet[], work: Work): NodeSet {
  const shared = (parts[0] as NodeSet).shared.slice();
  for (const part of parts) keepCommon(shared, part.shared);
  work.words += parts.length * shared.length;
  return { shared, more: nothingBesides };
}
