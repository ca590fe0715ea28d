import { joinedLists, placedList } from '../source/placedList.ts';
import { placedMap, type Values } from '../source/placedMap.ts';
import type { Places } from '../source/places.ts';
import { companyOf, type Draft, putPart, refuse } from './draft.ts';
import type { FlagValue } from './flagText.ts';
import { type FlagWord, type FlowNotation, readNotation } from './flowNotation.ts';
import { keepOpen } from './keepOpen.ts';

/** Adds the flow of `webshop>store:orders,identity@daily`; what is left out is not known. */
export function addFlow(draft: Draft, value: FlagValue): void {
  const flow = readNotation(value, 'flow');
  if (flow) putFlow(draft, flow, flow.joint === '<>');
  else refuse(draft, 'bad-flow', value.start);
}

/** Adds a flow as if it stood in the file. */
export function putFlow(draft: Draft, flow: FlowNotation, both: boolean): void {
  const { ends, data, freshness } = flow;
  const [{ word: from, offset }, { word: to }] = ends;
  const { places } = draft.document;
  const value = flowMap(places, flow, both);
  keepOpen(draft, 'flows', offset);
  const { flows } = companyOf(draft);
  const lists = [Array.isArray(flows) ? flows : [], placedList(places, [{ value, offset }])];
  putPart(draft, 'flows', joinedLists(places, lists), offset);
  draft.changes.push({
    kind: 'add-flow',
    from,
    to,
    both,
    data: data?.map(({ word }) => word) ?? null,
    freshness: freshness?.word ?? null,
  });
}

function flowMap(places: Places, { ends, data, freshness }: FlowNotation, both: boolean): Values {
  const map = placedMap(places);
  const put = (key: string, value: unknown, offset: number) => {
    places.addEntry(map, key, offset, offset);
    map[key] = value;
  };
  const list = (words: readonly FlagWord[]) =>
    placedList(
      places,
      words.map(({ word, offset }) => ({ value: word, offset })),
    );
  const [from, to] = ends;
  if (both) put('between', list(ends), from.offset);
  else {
    put('from', from.word, from.offset);
    put('to', to.word, to.offset);
  }
  const [first, second] = data ?? [];
  // One word stands for itself, as some (`none`) may only stand alone.
  if (data && first) put('data', second ? list(data) : first.word, first.offset);
  if (freshness) put('freshness', freshness.word, freshness.offset);
  return map;
}
