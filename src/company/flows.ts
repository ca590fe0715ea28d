import type { Path } from '../source/path.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { WrittenFlow } from './companySchema.ts';
import type { Flow, FlowListing } from './description.ts';
import { compareText, type Fragment } from './fragments.ts';
import { isPartial, openEntries } from './partial.ts';
import { checkReference, type References } from './references.ts';
import { known, maybeAge, maybeText, partSet } from './values.ts';

/**
 * The flows of all fragments, one entry a direction. The list is open unless it is stated
 * somewhere and nowhere `unknown` or named under `partial`; there, single places can be named too.
 */
export function readFlows(fragments: readonly Fragment[], references: References): FlowListing {
  const items: Flow[] = [];
  let stated = false;
  let open = isPartial(fragments, 'flows');
  for (const { document, written } of fragments) {
    if (written.flows === 'unknown') open = true;
    if (!Array.isArray(written.flows)) continue;
    stated = true;
    for (const [index, flow] of written.flows.entries()) {
      items.push(...readFlow(document, ['flows', index], flow, references));
    }
  }
  const openTo = openEntries(fragments, 'flows', 'nodes', references);
  open ||= !stated;
  return { items: items.sort(byEnds), open, openTo, complete: !open && openTo.size === 0 };
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
  checkNames(document, path, flow, ends, references);
  const [one, other] = ends.map(known);
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

/** The two ids; null where it is not clear which they are. */
function endsOf({ from, to, between }: WrittenFlow): readonly string[] | null {
  if (between && !from && !to) return between;
  return between || !from || !to ? null : [from, to];
}

function checkNames(
  document: SourceDocument,
  path: Path,
  { between, team }: WrittenFlow,
  ends: readonly string[],
  references: References,
): void {
  for (const [end, id] of ends.entries()) {
    if (references.nodes.has(id)) continue;
    const key = between ? ['between', end] : [end === 0 ? 'from' : 'to'];
    checkReference(references, 'nodes', id, document, [...path, ...key]);
  }
  checkReference(references, 'teams', team, document, [...path, 'team']);
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
