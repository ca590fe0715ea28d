import { isMap, type Values } from '../source/placedMap.ts';

/** The ends of a flow, and whether data goes both ways. */
export interface FlowEnds {
  from: string;
  to: string;
  both: boolean;
}

const named = /^\s*([^<>\s:@]+)\s*(<?>)\s*([^<>\s:@]+)\s*$/;

/** The ends in a name such as `webshop>crm` or `store<>crm`; null where it is none. */
export function endsIn(name: string): FlowEnds | null {
  const [, from, arrow, to] = named.exec(name) ?? [];
  return from && to ? { from, to, both: arrow === '<>' } : null;
}

/** What a flow of the file is called; null for what is no flow yet. */
export function flowName(flow: unknown): string | null {
  const ends = endsOf(flow);
  return ends && `${ends.from}${ends.both ? '<>' : '>'}${ends.to}`;
}

/** Whether a flow is one that a name means: `a<>b` means all between the two, `a>b` those one way. */
export function isMeant(flow: unknown, { from, to, both }: FlowEnds): boolean {
  const ends = endsOf(flow);
  if (!ends) return false;
  if (ends.from === from && ends.to === to) return both || !ends.both;
  return both && ends.from === to && ends.to === from;
}

/** Whether a flow begins or ends at a channel or system. */
export function touches(flow: unknown, id: string): boolean {
  const ends = endsOf(flow);
  return ends !== null && (ends.from === id || ends.to === id);
}

function endsOf(flow: unknown): FlowEnds | null {
  if (!isMap(flow)) return null;
  const { between } = flow as Values;
  const [from, to] = Array.isArray(between) ? between : [flow.from, flow.to];
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  return { from, to, both: Array.isArray(between) };
}
