import type { Description, Flow } from '../company/description.ts';
import { compareText } from '../company/fragments.ts';
import type { Unstated } from '../company/unstated.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { openPoints } from '../score/questions/openPoints.ts';
import type { Position } from '../source/position.ts';
import { nodesOf } from './subject.ts';

/** Something to ask: one unknown, or several that people answer together. */
export interface AskPoint {
  about: string;
  /** The unknowns that an answer takes away. */
  unstated: readonly Unstated[];
  /** Of the first of them. */
  at: Position;
}

/** Everything that could be asked of a description, in the order of its files. */
export function askPoints(description: Description, rubric: Rubric): AskPoint[] {
  const blank = new Set(description.flows.items.filter(isBlankFlow).map(({ path }) => path));
  const groups = new Map<string, Unstated[]>();
  const add = (about: string, unstated: Unstated) =>
    groups.set(about, [...(groups.get(about) ?? []), unstated]);
  for (const point of openPoints(description, rubric)) {
    if (point.what === 'flows') {
      for (const each of incomingOf(description)) add(each.about, each);
    } else add(keyOf(point, blank), point);
  }
  return [...groups]
    .map(([about, unstated]) => ({ about, unstated, at: (unstated[0] as Unstated).at }))
    .sort((one, other) => byPlace(one.at, other.at) || compareText(one.about, other.about));
}

/** Flows that are open as a whole are asked place by place. */
function incomingOf(description: Description): Unstated[] {
  return nodesOf(description).map(({ id, at }) => ({ what: 'incoming', about: `flows.${id}`, at }));
}

function keyOf({ what, about }: Unstated, blank: ReadonlySet<string>): string {
  if (what === 'voice' || what === 'visual') return `brand.${what}`;
  if (about === 'systems') return 'masters';
  const flow = about.slice(0, about.lastIndexOf('.'));
  return blank.has(flow) ? `flows.${flow.slice(flow.indexOf('>') + 1)}` : about;
}

/** Somebody did not know what flows there: a flow from anywhere, with whatever data. */
export function isBlankFlow({ path, from, to, data }: Flow): boolean {
  return (
    from === undefined &&
    to !== undefined &&
    path.includes('unknown>') &&
    !data.complete &&
    data.stated === 0
  );
}

function byPlace(one: Position, other: Position): number {
  return compareText(one.file, other.file) || one.line - other.line || one.column - other.column;
}
