/** The maps of entries that can be named by their ids, and what such an entry is. */
export const entryKinds = {
  teams: 'team',
  channels: 'channel',
  systems: 'system',
  journeys: 'journey',
  kpis: 'kpi',
  practices: 'practice',
} as const;

export type EntryList = keyof typeof entryKinds;
export const entryLists = Object.keys(entryKinds) as EntryList[];

export function isEntryList(word: string): word is EntryList {
  return Object.hasOwn(entryKinds, word);
}
