import { type Level, levels } from '../../company/vocabulary.ts';
import type { FieldKind } from './fieldKind.ts';
import type { FieldValue } from './fieldValue.ts';

/**
 * Less than 0 where the first comes first: levels by the ladder, numbers by size, lists by length,
 * texts by their letters. Null where one of them is not known, or they do not compare.
 */
export function compareValues(one: FieldValue, other: FieldValue, kind: FieldKind): number | null {
  const [first, second] = [comparable(one, kind), comparable(other, kind)];
  if (first === null || second === null) return null;
  if (typeof first === 'number') {
    const number = typeof second === 'number' ? second : Number(second);
    return second === '' || Number.isNaN(number) ? null : first - number;
  }
  if (typeof second === 'number') return null;
  return first === second ? 0 : first < second ? -1 : 1;
}

function comparable(value: FieldValue, kind: FieldKind): string | number | null {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'object') return value.length;
  const folded = value.normalize('NFC').toLowerCase();
  if (kind !== 'level') return folded;
  const rank = levels.indexOf(folded as Level);
  return rank < 0 ? null : rank;
}
