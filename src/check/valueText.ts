import type { Metric } from '../metrics/metric.ts';
import type { CheckWords } from './checkWords.ts';

/** A value as text; one that falls short of what is needed does not look as if it did not. */
export function valueText(
  value: number,
  needed: number,
  unit: Metric['unit'],
  { result }: Pick<CheckWords, 'result'>,
): string {
  if (unit === 'count') return result.number(value);
  const shown = result.percent(value);
  if (value >= needed || shown !== result.percent(needed)) return shown;
  return shown.replace(/\d+/u, result.number(Math.floor(value * 1000) / 10));
}
