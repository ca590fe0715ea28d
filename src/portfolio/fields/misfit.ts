import { levels } from '../../company/vocabulary.ts';
import { nearest } from '../../source/nearest.ts';
import type { Condition } from './condition.ts';
import { fieldKind } from './fieldKind.ts';

/** Why no company can be as a condition says: what its field can be, and what was probably meant. */
export interface Misfit {
  expected: 'level' | 'number' | 'truth';
  suggestion: string | null;
}

/** What is wrong with the value of a condition; null where its field can have it. */
export function misfitOf({ field, operator, value }: Condition): Misfit | null {
  const isEqual = operator === '=' || operator === '!=';
  // Equal to the empty text is what is not known.
  if (value === '' && isEqual) return null;
  const kind = fieldKind(field);
  const given = value.toLowerCase();
  if (kind === 'level') {
    if (levels.some((level) => level === given)) return null;
    return { expected: 'level', suggestion: nearest(given, levels) };
  }
  if (kind === 'truth') {
    return given === 'true' || given === 'false' ? null : { expected: 'truth', suggestion: null };
  }
  const isCounted = kind === 'number' || (kind === 'list' && !isEqual);
  const isNumber = value !== '' && !Number.isNaN(Number(value));
  return isCounted && !isNumber ? { expected: 'number', suggestion: null } : null;
}
