import { compareText } from '../company/fragments.ts';

/** The values that occur most often; in the order of their names among equals. */
export function mostUsed(values: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || compareText(one, other))
    .slice(0, most)
    .map(([value]) => value);
}
