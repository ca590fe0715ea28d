import { putFlow } from './addFlow.ts';
import { type Draft, refuse } from './draft.ts';
import { idsIn } from './findEntry.ts';
import type { FlagValue } from './flagText.ts';
import { type FlagWord, readNotation } from './flowNotation.ts';

/**
 * Connects a channel and a system both ways, as in `kiosk:crm`: with all data and at once, unless
 * `kiosk:crm:orders@daily` says otherwise.
 */
export function connectChannel(draft: Draft, value: FlagValue): void {
  const flow = readNotation(value, 'connection');
  if (!flow) {
    refuse(draft, 'bad-connection', value.start);
    return;
  }
  const [one, other] = flow.ends;
  // Nothing else can be meant by a system and a channel.
  const swapped = isIn(draft, 'systems', one) && isIn(draft, 'channels', other);
  const [channel, system] = swapped ? [other, one] : [one, other];
  if (![checked(draft, 'channels', channel), checked(draft, 'systems', system)].every(Boolean)) {
    return;
  }
  const { offset } = system;
  const { data, freshness } = flow;
  const carried = {
    data: data ?? [{ word: 'all', offset }],
    freshness: freshness ?? { word: 'realtime', offset },
  };
  putFlow(draft, { ...flow, ends: [channel, system], ...carried }, true);
}

type Nodes = 'channels' | 'systems';

function isIn(draft: Draft, list: Nodes, { word }: FlagWord): boolean {
  return idsIn(draft, list).includes(word);
}

function checked(draft: Draft, list: Nodes, end: FlagWord): boolean {
  if (isIn(draft, list, end)) return true;
  const known = idsIn(draft, list);
  const { word, offset } = end;
  refuse(draft, 'unknown-entry', offset, {
    values: { id: word, list, allowed: known },
    misspelt: { word, known },
  });
  return false;
}
