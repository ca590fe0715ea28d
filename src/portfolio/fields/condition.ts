import type { CompanyRecord } from '../portfolioRecord.ts';
import { compareValues } from './compareValues.ts';
import { fieldKind } from './fieldKind.ts';
import { type FieldValue, fieldValue } from './fieldValue.ts';

/** What a record has to be for a filter to let it through. */
export interface Condition {
  field: string;
  operator: '=' | '!=' | '>' | '>=' | '<' | '<=';
  value: string;
}

/** Reads `FIELD=VALUE`, also with `!=`, `>`, `>=`, `<` or `<=`; null where it is none. */
export function readCondition(text: string): Condition | null {
  const [, field, operator, value] =
    /^\s*([\w.:-]+?)\s*(!=|>=|<=|=|>|<)\s*(.*)$/su.exec(text) ?? [];
  if (field === undefined || operator === undefined || value === undefined) return null;
  return { field, operator: operator as Condition['operator'], value: value.trim() };
}

/**
 * Whether a record is as a condition says. A list is equal to each of its items, and else as large
 * as it is long; what is not known is equal to the empty text only.
 */
export function meetsCondition(record: CompanyRecord, condition: Condition): boolean {
  const { field, operator, value } = condition;
  const found = fieldValue(record, field);
  if (operator === '=') return isEqual(found, value);
  if (operator === '!=') return !isEqual(found, value);
  const order = compareValues(sizeOf(found), value, fieldKind(field));
  if (order === null) return false;
  if (operator === '>') return order > 0;
  if (operator === '>=') return order >= 0;
  return operator === '<' ? order < 0 : order <= 0;
}

function isEqual(found: FieldValue, value: string): boolean {
  if (found === null) return value === '';
  if (typeof found === 'object') {
    return found.some((item) => folded(item) === folded(value)) || String(found.length) === value;
  }
  return typeof found === 'number' && value !== ''
    ? found === Number(value)
    : folded(String(found)) === folded(value);
}

function sizeOf(found: FieldValue): FieldValue {
  return typeof found === 'object' && found !== null ? found.length : found;
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
