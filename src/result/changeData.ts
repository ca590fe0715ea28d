import { dataWordsOf } from '../company/dataKind.ts';
import { freshnessOf } from '../company/freshness.ts';
import type { Change } from '../plan/change.ts';

/** A change as plain data in the words of the file format. */
export function changeData(change: Change): Record<string, unknown> {
  const { kind: _, ...rest } = change;
  const named = Object.entries(rest).flatMap(([key, value]): [string, unknown][] => {
    switch (key) {
      case 'data':
        return [['data', dataWordsOf(value as number)]];
      case 'age':
        return [['freshness', freshnessOf(value as number)]];
      case 'flow':
        return [['flow', (value as { id: string }).id]];
      case 'channelKind':
        return [['kind', value]];
      default:
        return [[key, value]];
    }
  });
  return Object.fromEntries(named);
}
