import { dataGroups } from '../../../company/dataKind.ts';
import type { Option } from '../prompting/question.ts';

const groups = ['customer', 'transaction', 'product'] as const;
const order: readonly string[] = [
  'all',
  ...groups.flatMap((group) => [group, ...dataGroups[group]]),
];
const heads: readonly string[] = ['all', ...groups];

/**
 * Words for data as options: what is known of the customer first, and each kind below its group,
 * which is an option too. Other words stay as they are.
 */
export function dataOptions(words: readonly string[], nameOf: (id: string) => string): Option[] {
  return [...words]
    .sort((one, other) => order.indexOf(one) - order.indexOf(other))
    .map((value) => ({ value, name: isKind(value) ? `  ${nameOf(value)}` : nameOf(value) }));
}

function isKind(word: string): boolean {
  return order.includes(word) && !heads.includes(word);
}
