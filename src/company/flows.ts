import type { Path } from '../source/path.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { WrittenFlow } from './companySchema.ts';
import type { Flow, Listing } from './description.ts';
import { compareText, type Fragment } from './fragments.ts';
import { checkReference, type References } from './references.ts';
import { maybeAge, maybeText, partSet } from './values.ts';

/**
 * The flows of all fragments, one entry a direction. The list is complete unless it is stated
 * nowhere, `unknown` anywhere, or named under `partial`.
 */
export function readFlows(fragments: readonly Fragment[], references: References): Listing<Flow> {
  const items: Flow[] = [];
  let stated = false;
  let complete = !isPartial(fragments, 'flows');
  for (const { document, written } of fragments) {
    if (written.flows === 'unknown') complete = false;
    if (!Array.isArray(written.flows)) continue;
    stated = true;
    for (const [index, flow] of written.flows.entries()) {
      items.push(...readFlow(document, ['flows', index], flow, references));
    }
  }
  return { items: items.sort(byEnds), complete: complete && stated };
}

/** Whether a list is named under `partial` in any fragment. */
export function isPartial(fragments: readonly Fragment[], list: 'flows' | 'kpis'): boolean {
  return fragments.some(({ written: { partial } }) => partial === list || partial?.includes(list));
}

function readFlow(
  document: SourceDocument,
  path: Path,
  flow: WrittenFlow,
  references: References,
): Flow[] {
  const ends = endsOf(flow);
  const at = positionOf(document, path);
  if (ends === null) {
    references.problems.push(problemAt(document, 'flow-ends', at));
    return [];
  }
  for (const { id, key } of ends)
    checkReference(references, 'nodes', id, document, [...path, ...key]);
  checkReference(references, 'teams', flow.team, document, [...path, 'team']);
  const [one, other] = ends.map(({ id }) => (id === 'unknown' ? undefined : id)) as [
    string?,
    string?,
  ];
  if (one !== undefined && one === other) {
    references.problems.push(problemAt(document, 'flow-itself', at, { values: { id: one } }));
    return [];
  }
  const rest = {
    path: `flows.${one ?? 'unknown'}${flow.between ? '<>' : '>'}${other ?? 'unknown'}`,
    data: partSet(flow.data),
    age: maybeAge(flow.freshness),
    team: maybeText(flow.team),
    at,
  };
  const forward = { from: one, to: other, ...rest };
  return flow.between ? [forward, { from: other, to: one, ...rest }] : [forward];
}

function endsOf(flow: WrittenFlow): { id: string; key: Path }[] | null {
  const { from, to, between } = flow;
  if (between && !from && !to) {
    return between.map((id, index) => ({ id, key: ['between', index] }));
  }
  if (between || !from || !to) return null;
  return [
    { id: from, key: ['from'] },
    { id: to, key: ['to'] },
  ];
}

function byEnds(one: Flow, other: Flow): number {
  return (
    compareText(one.from ?? '', other.from ?? '') ||
    compareText(one.to ?? '', other.to ?? '') ||
    one.data.stated - other.data.stated ||
    (one.age ?? -1) - (other.age ?? -1) ||
    Number(one.data.complete) - Number(other.data.complete) ||
    compareText(String(one.team), String(other.team))
  );
}
