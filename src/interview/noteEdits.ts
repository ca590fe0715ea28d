import type { CompanyEdit } from '../plan/writing/companyEdit.ts';
import { valueAt } from './documents.ts';
import type { Reply } from './reply.ts';
import type { Subject } from './subject.ts';

/** Adds a note to the company's `notes`, under what it is about. */
export function noteEdits(
  { about, note }: Reply,
  { description, documents }: Subject,
): CompanyEdit[] {
  const text = note?.trim();
  if (!text) return [];
  const file = (description.at.notes ?? description.at.root).file;
  const document = documents.find((each) => each.file === file);
  const before = document && valueAt(document, ['notes']);
  const added = `${about}: ${text}`;
  const value = typeof before === 'string' && before !== '' ? `${before}\n${added}` : added;
  return [{ file, edit: { kind: 'set', path: ['notes'], value } }];
}
