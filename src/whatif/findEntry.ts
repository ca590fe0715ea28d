import { companyOf, type Draft, mapIn, refuse } from './draft.ts';
import { type EntryList, entryLists, isEntryList } from './entryList.ts';
import { endsIn, type FlowEnds, flowName, isMeant } from './flowNames.ts';

/** What a word on the command line means. */
export type FoundEntry =
  | { list: EntryList; id: string }
  | { list: 'flows'; id: string; ends: FlowEnds };

/**
 * The entry that a word means: an id, `systems.crm` where an id is in several maps, or a flow such
 * as `webshop>crm`. Null, with the problem noted, where that is not clear.
 */
export function findEntry(draft: Draft, word: string, offset: number): FoundEntry | null {
  const ends = endsIn(word.replace(/^\s*flows\./, ''));
  if (ends) return findFlow(draft, ends, offset);
  const [list = '', id] = word.trim().split('.', 2);
  if (id !== undefined) return findIn(draft, list, id, offset);
  const holding = entryLists.filter((each) => has(draft, each, list));
  if (holding.length > 1) {
    const allowed = holding.map((each) => `${each}.${list}`);
    refuse(draft, 'ambiguous-entry', offset, { values: { id: list, allowed } });
    return null;
  }
  const [only] = holding;
  if (only) return { list: only, id: list };
  const known = [...new Set(entryLists.flatMap((each) => idsIn(draft, each)))];
  refuse(draft, 'unknown-entry', offset, {
    values: { id: list, allowed: known },
    misspelt: { word: list, known },
  });
  return null;
}

/** The ids of a map of the company. */
export function idsIn(draft: Draft, list: EntryList): string[] {
  return Object.keys(mapIn(draft, list) ?? {});
}

function has(draft: Draft, list: EntryList, id: string): boolean {
  return Object.hasOwn(mapIn(draft, list) ?? {}, id);
}

function findIn(draft: Draft, list: string, id: string, offset: number): FoundEntry | null {
  if (!isEntryList(list)) {
    refuse(draft, 'unknown-part', offset, {
      values: { part: list, allowed: [...entryLists, 'flows'] },
      misspelt: { word: list, known: [...entryLists, 'flows'] },
    });
    return null;
  }
  if (has(draft, list, id)) return { list, id };
  const known = idsIn(draft, list);
  refuse(draft, 'unknown-entry', offset + list.length + 1, {
    values: { id, list, allowed: known },
    misspelt: { word: id, known },
  });
  return null;
}

/** A flow by its ends; there has to be one. */
export function findFlow(draft: Draft, ends: FlowEnds, offset: number): FoundEntry | null {
  const id = `${ends.from}${ends.both ? '<>' : '>'}${ends.to}`;
  const flows = companyOf(draft).flows;
  const all = Array.isArray(flows) ? flows : [];
  if (all.some((flow) => isMeant(flow, ends))) return { list: 'flows', id, ends };
  const known = [...new Set(all.flatMap((flow) => flowName(flow) ?? []))];
  refuse(draft, 'unknown-entry', offset, {
    values: { id, list: 'flows', allowed: known },
    misspelt: { word: id, known },
  });
  return null;
}
