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
  incoming: 'flows',
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
export function isAffected(criterion: Criterion, { what, about }: Unstated): boolean {
  const { metric } = criterion;
  const input = inputOf({ what, about });
  if (input === null) return true;
  return metric.reads.includes(input) && asksAbout(criterion, about);
}

/** Whether neither world takes a side, so that any answer changes both. */
export function isOpenInBoth(point: Unstated): boolean {
  return inputOf(point) === null;
}

function inputOf({ what, about }: Pick<Unstated, 'what' | 'about'>): MetricInput | null {
  return what === 'kind' && about.startsWith('systems.') ? 'systems' : inputs[what];
}

/** A practice, or one KPI, only matters to the criteria that name it. */
function asksAbout({ parameters }: Criterion, about: string): boolean {
  const [list, id] = about.split('.');
  const key = list === 'practices' ? 'practice' : 'kpis';
  const named = (parameters as Readonly<Record<string, string | readonly string[]>>)[key];
  return id === undefined || named === undefined || [named].flat().includes(id);
}

/** Whether an answer changes who reaches whom. */
export function changesFlows({ what }: Unstated): boolean {
  return inputs[what] === 'flows';
}
