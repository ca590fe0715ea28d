import type { Unstated, UnstatedWhat } from '../../company/unstated.ts';
import type { MetricInput } from '../../metrics/metric.ts';
import type { Criterion } from '../../rubric/rubric.ts';

/** What an answer changes; null where every metric may change. */
const inputs: Readonly<Record<UnstatedWhat, MetricInput | null>> = {
  kind: null,
  direction: null,
  owner: 'owner',
  stages: 'stages',
  identifies_by: 'identifiers',
  personalised_with: 'personalisation',
  voice: 'brand',
  visual: 'brand',
  goals: 'goals',
  reports_to: 'goals',
  works_with: 'goals',
  masters: 'masters',
  flows: 'flows',
  data: 'flows',
  freshness: 'flows',
  ends: 'flows',
  journeys: 'journeys',
  steps: 'journeys',
  within: 'journeys',
  kpis: 'kpis',
  measured: 'kpis',
  practice: 'practices',
};

/** Whether an answer can change the value of a criterion. */
export function isAffected({ metric }: Criterion, { what, about }: Unstated): boolean {
  const input = what === 'kind' && about.startsWith('systems.') ? 'systems' : inputs[what];
  return input === null || metric.reads.includes(input);
}

/** Whether an answer changes who reaches whom. */
export function changesFlows({ what }: Unstated): boolean {
  return inputs[what] === 'flows';
}
