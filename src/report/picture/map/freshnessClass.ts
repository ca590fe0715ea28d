import { ownValue } from '../../ownValue.ts';
/** How old data is, as far as a picture tells it apart: from at once to by hand; not said. */
export const freshnessClasses = ['fresh', 'today', 'later', 'by-hand', 'unsaid'] as const;
export type FreshnessClass = (typeof freshnessClasses)[number];

const ofWords: Readonly<Record<string, FreshnessClass>> = {
  realtime: 'fresh',
  minutes: 'fresh',
  hourly: 'today',
  daily: 'today',
  weekly: 'later',
  monthly: 'later',
  manual: 'by-hand',
};
const quarterOfAnHour = 15 * 60;
const day = 24 * 60 * 60;

/** The class of a freshness as the result has it: a word, or seconds such as `90s`. */
export function freshnessClass(freshness: string | null): FreshnessClass {
  if (freshness === null) return 'unsaid';
  const known = ownValue(ofWords, freshness);
  if (known) return known;
  const seconds = Number.parseInt(freshness, 10);
  if (Number.isNaN(seconds)) return 'unsaid';
  if (seconds <= quarterOfAnHour) return 'fresh';
  return seconds <= day ? 'today' : 'later';
}
