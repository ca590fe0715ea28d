import type { Adjacency } from './adjacency.ts';

/** Strong components: numbered so that every edge leads to a component of the same or a lower number. */
export interface Components {
  count: number;
  /** The component of each node. */
  of: Int32Array;
}

/** Tarjan's algorithm (1972), with a stack of its own, so that long chains cannot overflow the call stack. */
export function strongComponents({ nodes, offsets, targets }: Adjacency): Components {
  const of = new Int32Array(nodes).fill(-1);
  const order = new Int32Array(nodes).fill(-1);
  const lowest = new Int32Array(nodes);
  const cursor = offsets.slice(0, nodes);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  let count = 0;

  const enter = (node: number) => {
    order[node] = visited;
    lowest[node] = visited++;
    open.push(node);
    path.push(node);
  };
  const lower = (node: number, to: number) => {
    lowest[node] = Math.min(lowest[node] as number, to);
  };
  const leave = (node: number) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lower(parent, lowest[node] as number);
    if (lowest[node] !== order[node]) return;
    let member: number;
    do {
      member = open.pop() as number;
      of[member] = count;
    } while (member !== node);
    count++;
  };

  for (let root = 0; root < nodes; root++) {
    if (order[root] !== -1) continue;
    enter(root);
    while (path.length > 0) {
      const node = path.at(-1) as number;
      const at = cursor[node] as number;
      if (at === offsets[node + 1]) {
        leave(node);
        continue;
      }
      cursor[node] = at + 1;
      const target = targets[at] as number;
      if (order[target] === -1) enter(target);
      else if (of[target] === -1) lower(node, order[target] as number);
    }
  }
  return { count, of };
}
