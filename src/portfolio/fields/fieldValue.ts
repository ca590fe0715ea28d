import { nearest } from '../../source/nearest.ts';
import type { CompanyRecord } from '../portfolioRecord.ts';

/** What stands in a field of a record: one value, or the items of a list. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** The fields of a record, by which it can be sorted, filtered and grouped. */
export const recordFields = [
  'path',
  'name',
  'sector',
  'claims',
  'language',
  ...['id', 'version', 'hash', 'title'].map((key) => `rubric.${key}`),
  ...interval('level'),
  ...interval('score'),
  'coverage',
  'progress.next',
  'progress.share',
  'channels',
  'gaps',
  'plan.target',
  'plan.reached',
  'plan.effort',
  'plan.steps',
  'contradictions',
  'silos',
  'repeats',
  'systems',
  'vendors',
  'teams',
];

const ofDimension = [...interval('score'), ...interval('level'), 'coverage'];

/** Whether there is such a field; and if not, the nearest that there is. */
export function knownField(field: string): { isKnown: boolean; suggestion: string | null } {
  const [, id, rest] = /^dimensions\.([^.]+)\.(.+)$/.exec(field) ?? [];
  if (id !== undefined && rest !== undefined) {
    if (ofDimension.includes(rest)) return { isKnown: true, suggestion: null };
    const near = nearest(rest, ofDimension);
    return { isKnown: false, suggestion: near && `dimensions.${id}.${near}` };
  }
  const isKnown = recordFields.includes(field);
  return { isKnown, suggestion: isKnown ? null : nearest(field, recordFields) };
}

/** The id of the dimension that a field is about; null where it is about none. */
export function dimensionIn(field: string): string | null {
  return /^dimensions\.([^.]+)\./.exec(field)?.[1] ?? null;
}

/** The value of a field; the estimate of an interval, and the criteria of gaps. */
export function fieldValue(record: CompanyRecord, field: string): FieldValue {
  let value: unknown = record;
  for (const key of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return plainValue(value);
}

function plainValue(value: unknown): FieldValue {
  if (Array.isArray(value)) return value.map(itemText);
  if (typeof value === 'object' && value !== null) {
    return 'estimate' in value ? plainValue(value.estimate) : null;
  }
  return value as FieldValue;
}

function itemText(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return 'criterion' in item ? String(item.criterion) : 'change' in item ? String(item.change) : '';
}

function interval(name: string): string[] {
  return [name, `${name}.estimate`, `${name}.low`, `${name}.high`];
}
