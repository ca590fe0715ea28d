import type { Taking } from './slowWorld.ts';
import { isSaid, type Told, type ToldFlow, wordsIn } from './told.ts';
import { everyKind, kindsOrAll, secondsIn } from './words.ts';

/** One direction of a flow between two places. */
export interface SlowFlow {
  from: string;
  to: string;
  kinds: Set<string>;
  age: number;
}

/** The flows that are listed and, at best, all those that an open list may hold. */
export function slowFlows(told: Told, taking: Taking): SlowFlow[] {
  const nodes = [...Object.keys(told.channels ?? {}), ...Object.keys(told.systems ?? {})];
  const listed = Array.isArray(told.flows) ? told.flows : [];
  const everything = new Set(everyKind);
  return [
    ...listed.flatMap((flow) => flowsIn(flow, nodes, taking)),
    ...nodes
      .filter((to) => isFilled(told, to, taking))
      .flatMap((to) => nodes.map((from) => ({ from, to, kinds: everything, age: 0 }))),
  ];
}

/** What one entry stands for. An end that is not known is nowhere at worst, everywhere at best. */
function flowsIn(
  flow: ToldFlow,
  nodes: readonly string[],
  { isBest, answers }: Taking,
): SlowFlow[] {
  const isGood = (path: string) => answers.get(path) ?? isBest;
  const [one = '', other = ''] = flow.between ?? [flow.from, flow.to];
  const path = `flows.${one}${flow.between ? '<>' : '>'}${other}`;
  const kinds = kindsOrAll(flow.data, isGood(`${path}.data`));
  const unknownAge = isGood(`${path}.freshness`) ? 0 : Number.POSITIVE_INFINITY;
  const age = isSaid(flow.freshness) ? secondsIn(String(flow.freshness)) : unknownAge;
  const ends = (id: string) => {
    if (id !== 'unknown') return [id];
    return isGood(`${path}.ends`) ? nodes : [];
  };
  const forward = ends(one).flatMap((from) => ends(other).map((to) => ({ from, to, kinds, age })));
  const back = forward.map(({ from, to }) => ({ from: to, to: from, kinds, age }));
  return flow.between ? [...forward, ...back] : forward;
}

/** Whether everything flows into a place; an answer about it goes before one about all flows. */
function isFilled(told: Told, to: string, { isBest, answers }: Taking): boolean {
  const partial = wordsIn(told.partial);
  const isWholeOpen = !Array.isArray(told.flows) || partial.includes('flows');
  if (!isWholeOpen && !partial.includes(`flows.${to}`)) return false;
  const whole = isWholeOpen ? answers.get('flows') : undefined;
  return answers.get(`flows.${to}`) ?? whole ?? isBest;
}
