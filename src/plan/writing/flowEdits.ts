import { type DataSet, dataWordsOf } from '../../company/dataKind.ts';
import type { Description } from '../../company/description.ts';
import { type Age, freshnessOf } from '../../company/freshness.ts';
import type { CompanyEdit } from './companyEdit.ts';

interface NewFlow {
  ends: { from: string; to: string } | { between: readonly [string, string] };
  data: DataSet;
  age: Age;
}

/**
 * Adds a flow to the list. A list that is not complete stays so: one that was not stated at all
 * would otherwise claim to be everything.
 */
export function flowEdits({ ends, data, age }: NewFlow, description: Description): CompanyEdit[] {
  const file = fileFor(ends, description);
  const value = { ...ends, data: dataWordsOf(data), freshness: freshnessOf(age) };
  return [
    { file, edit: { kind: 'append', path: ['flows'], value } },
    ...staysPartial('flows', file, description),
  ];
}

/** The file of the flow that has most in common with a new one; else that of the first flows. */
function fileFor(ends: NewFlow['ends'], { flows, at }: Description): string {
  const ids = 'between' in ends ? ends.between : [ends.from, ends.to];
  const kin = (id: string | undefined) => (id !== undefined && ids.includes(id) ? 1 : 0);
  let [best, most] = [(at.flows ?? at.root).file, 0];
  for (const { from, to, at: place } of flows.items) {
    const common = kin(from) + kin(to);
    if (common > most) [best, most] = [place.file, common];
  }
  return best;
}

/** Says of a list that is not complete that it still is not, whatever else is listed now. */
export function staysPartial(
  list: 'flows' | 'kpis',
  file: string,
  description: Description,
): CompanyEdit[] {
  // Flows that are open to some places only stay so without a word.
  const open = list === 'flows' ? description.flows.open : !description.kpis.complete;
  if (!open) return [];
  return [{ file, edit: { kind: 'append', path: ['partial'], value: list } }];
}
