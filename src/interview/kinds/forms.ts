import { dataGroups } from '../../company/dataKind.ts';
import { freshnessWords } from '../../company/freshness.ts';
import type { OneForm, SeveralForm } from '../ask.ts';

/** One of some words. */
export function oneForm(options: readonly string[]): OneForm {
  return { kind: 'one', options, others: false, usual: null };
}

/** Any of some words, or none. */
export function severalForm(options: readonly string[]): SeveralForm {
  return { kind: 'several', options, others: false, none: true, usual: [] };
}

export const freshnessForm: OneForm = { ...oneForm(freshnessWords), others: true };

/** Words for data in the order of the vocabulary, each group before its kinds. */
export const dataOptions: readonly string[] = [
  'all',
  ...Object.entries(dataGroups).flatMap(([group, kinds]) => [group, ...kinds]),
];
