import type { Adjacency } from './adjacency.ts';
import { strongComponents } from './components.ts';

/** A graph whose nodes are the strong components of another one, numbered like those. */
export interface Condensation {
  count: number;
  /** The component of each node. */
  of: Int32Array;
  /** The nodes of each component: `members[first[c] .. first[c + 1]]`. */
  members: Int32Array;
  first: Int32Array;
  /** The components that a component leads to: `targets[offsets[c] .. offsets[c + 1]]`, all lower, each once. */
  targets: Int32Array;
  offsets: Int32Array;
}

/** Takes time linear in nodes and edges. */
export function condensation(graph: Adjacency): Condensation {
  const { count, of } = strongComponents(graph);
  const { members, first } = sortedByComponent(of, count);
  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(graph.targets.length);
  const lastSource = new Int32Array(count);
  let edges = 0;
  for (let component = 0; component < count; component++) {
    lastSource[component] = component;
    for (let at = first[component] as number; at < (first[component + 1] as number); at++) {
      const node = members[at] as number;
      const end = graph.offsets[node + 1] as number;
      for (let edge = graph.offsets[node] as number; edge < end; edge++) {
        const target = of[graph.targets[edge] as number] as number;
        if (lastSource[target] === component) continue;
        lastSource[target] = component;
        targets[edges++] = target;
      }
    }
    offsets[component + 1] = edges;
  }
  return { count, of, members, first, targets: targets.slice(0, edges), offsets };
}

function sortedByComponent(of: Int32Array, count: number): Pick<Condensation, 'members' | 'first'> {
  const first = new Int32Array(count + 1);
  for (const component of of) first[component + 1] = (first[component + 1] as number) + 1;
  for (let component = 0; component < count; component++) {
    first[component + 1] = (first[component + 1] as number) + (first[component] as number);
  }
  const next = first.slice();
  const members = new Int32Array(of.length);
  for (let node = 0; node < of.length; node++) {
    const at = next[of[node] as number] as number;
    members[at] = node;
    next[of[node] as number] = at + 1;
  }
  return { members, first };
}

/** Visits the components that one leads to, itself left out. */
export function forEachTarget(
  { targets, offsets }: Condensation,
  component: number,
  visit: (target: number) => void,
): void {
  const end = offsets[component + 1] as number;
  for (let edge = offsets[component] as number; edge < end; edge++) visit(targets[edge] as number);
}

/** Visits the nodes of a component, in rising order. */
export function forEachMember(
  { members, first }: Condensation,
  component: number,
  visit: (node: number) => void,
): void {
  const end = first[component + 1] as number;
  for (let at = first[component] as number; at < end; at++) visit(members[at] as number);
}
