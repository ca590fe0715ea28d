import type { Evidence } from '../metrics/measurement.ts';

export type Verdict = 'met' | 'partly' | 'unmet' | 'unknown';

/** Evidence with what both worlds say of it. */
export interface JudgedEvidence extends Evidence {
  verdict: Verdict;
}

const order: readonly Verdict[] = ['unmet', 'partly', 'unknown', 'met'];

/**
 * The evidence of the worst world, told apart by the best: what fails in both is missing, what
 * fails only in the worst is not known. Worst first.
 */
export function judgedEvidence(
  worst: readonly Evidence[],
  best: readonly Evidence[],
): JudgedEvidence[] {
  // Of what it does not tell of, nothing is missing in the best world.
  const atBest = new Map(best.map((each) => [subjectOf(each), each.value]));
  return worst
    .map((each) => ({ ...each, verdict: verdictOf(each.value, atBest.get(subjectOf(each)) ?? 1) }))
    .sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
}

function verdictOf(worst: number, best: number): Verdict {
  if (worst === 1) return 'met';
  if (best > worst) return 'unknown';
  return worst === 0 ? 'unmet' : 'partly';
}

/** What a piece of evidence is about, whatever the world. */
function subjectOf({ code, entities, data, at }: Evidence): string {
  const [first, second] = entities;
  switch (code) {
    case 'one-master':
      return `${data}`;
    case 'need-met':
      return `${first} ${second} ${data} ${at.file}:${at.line}:${at.column}`;
    case 'data-reaches':
    case 'customer-reaches':
    case 'recognised':
    case 'aligned':
      return `${first} ${second}`;
    default:
      return `${code} ${first}`;
  }
}
