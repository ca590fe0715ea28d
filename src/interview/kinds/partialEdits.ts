import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import { valueAt } from '../documents.ts';
import type { Subject } from '../subject.ts';

interface PartialChange {
  add: readonly string[];
  /** The file that what is added goes to. */
  to: string;
  remove: readonly string[];
}

/** Changes what the files call `partial`; a list that would be left empty goes. */
export function partialEdits({ documents }: Subject, change: PartialChange): CompanyEdit[] {
  const stated = new Set(documents.flatMap((document) => wordsIn(valueAt(document, ['partial']))));
  return documents.flatMap((document) => {
    const add = document.file === change.to ? change.add.filter((word) => !stated.has(word)) : [];
    return editsOf(document.file, valueAt(document, ['partial']), { ...change, add });
  });
}

function editsOf(
  file: string,
  value: unknown,
  { add, remove }: Pick<PartialChange, 'add' | 'remove'>,
): CompanyEdit[] {
  const words = wordsIn(value);
  const left = words.filter((word) => !remove.includes(word));
  const path = ['partial'];
  if (left.length === words.length && add.length === 0) return [];
  if (left.length === 0) {
    return [
      add.length > 0
        ? { file, edit: { kind: 'set', path, value: add } }
        : { file, edit: { kind: 'remove', path } },
    ];
  }
  const gone = words.flatMap((word, index) => (remove.includes(word) ? [index] : []));
  return [
    // From the last, so that the others keep their numbers.
    ...gone.reverse().map(
      (index): CompanyEdit => ({
        file,
        edit: { kind: 'remove', path: [...path, index] },
      }),
    ),
    ...add.map((word): CompanyEdit => ({ file, edit: { kind: 'append', path, value: word } })),
  ];
}

function wordsIn(value: unknown): string[] {
  return [value ?? []].flat() as string[];
}
