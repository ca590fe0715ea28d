import { dataSet } from '../../company/dataKind.ts';
import { ageOf } from '../../company/freshness.ts';
import { listOf } from '../../metrics/parameters.ts';

/**
 * The parameters that a metric's schema returned, in one form, so that equal questions are equal
 * texts however they are written. The schema has put the keys in its own order.
 */
export function normalisedParameters(parameters: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(parameters)
    .map(([key, value]) => [key, normalised(key, value)] as const)
    .filter(([key, value]) => value !== undefined && !isIdle(key, value, parameters));
  return JSON.stringify(entries);
}

function normalised(key: string, value: unknown): unknown {
  if (key === 'data') return dataSet(listOf(value) as string[]);
  if (key === 'within') return boundOf(String(value));
  if (key === 'match') return value;
  if (typeof value !== 'object' || Array.isArray(value)) {
    return [...new Set(listOf(value) as string[])].sort();
  }
  const inner = normalisedParameters(value as Record<string, unknown>);
  return inner === '[]' ? undefined : inner;
}

/** No bound at all is the same as one without end. */
function boundOf(within: string): number | undefined {
  const age = ageOf(within);
  return Number.isFinite(age) ? age : undefined;
}

/** `match` is `all` unless said otherwise, and of one kind of data all is as much as any. */
function isIdle(key: string, value: unknown, { data }: Readonly<Record<string, unknown>>): boolean {
  if (key !== 'match') return false;
  const kinds = dataSet(listOf(data ?? []) as string[]);
  return value === 'all' || (kinds & (kinds - 1)) === 0;
}
