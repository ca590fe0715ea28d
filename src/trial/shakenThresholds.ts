import { type AskedLevel, askedLevels, type Criterion, type PerLevel } from '../rubric/rubric.ts';

/** By which part of itself a threshold is moved. */
const part = 0.1;

/**
 * The thresholds of a criterion with that of one level higher, and lower: by a tenth, or to the
 * next value that the metric can have. The others move along where the order asks for it. Left
 * out: what no value can reach, and what changes nothing.
 */
export function shakenThresholds(
  { metric, parameters, atLeast }: Criterion,
  level: AskedLevel,
): PerLevel<number>[] {
  const threshold = atLeast[level] as number;
  const by = Math.max(threshold * part, metric.step?.(parameters) ?? 0);
  const most = metric.unit === 'share' ? 1 : Number.POSITIVE_INFINITY;
  return [Math.min(threshold + by, Math.max(most, threshold)), Math.max(threshold - by, 0)]
    .map(tidy)
    .filter((moved) => moved !== threshold)
    .map((moved) => withThreshold(atLeast, level, moved));
}

function withThreshold(
  atLeast: PerLevel<number>,
  level: AskedLevel,
  moved: number,
): PerLevel<number> {
  const place = askedLevels.indexOf(level);
  const thresholds = Object.entries(atLeast).map(([each, value]) => {
    const other = askedLevels.indexOf(each as AskedLevel);
    if (other === place) return [each, moved];
    return [each, other > place ? Math.max(value, moved) : Math.min(value, moved)];
  });
  return Object.fromEntries(thresholds) as PerLevel<number>;
}

/** 0.22, not 0.22000000000000003. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
