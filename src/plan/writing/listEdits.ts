import type { Path } from '../../source/path.ts';
import type { CompanyEdit } from './companyEdit.ts';

/**
 * Adds words to a list. What the list does not say stays unknown: the answer to an open question
 * is not given by a change.
 */
export function listEdits(
  place: Pick<CompanyEdit, 'file' | 'flowAt'>,
  path: Path,
  list: { isEmpty: boolean; complete: boolean },
  words: readonly string[],
): CompanyEdit[] {
  if (list.isEmpty) {
    const value = list.complete ? words : [...words, 'unknown'];
    return [{ ...place, edit: { kind: 'set', path, value } }];
  }
  return words.map((value) => ({ ...place, edit: { kind: 'append', path, value } }));
}
