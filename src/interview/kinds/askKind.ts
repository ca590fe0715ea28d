import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import type { PlainValue } from '../../source/edit/edit.ts';
import type { AskForm } from '../ask.ts';
import type { Subject } from '../subject.ts';

/** One kind of question: how it is answered, and how an answer is written into the files. */
export interface AskKind {
  form(subject: Subject): AskForm;
  /** What the file says so far, in the shape of an answer; null where it says nothing. */
  current(subject: Subject): PlainValue;
  /** Writes an answer that fits the form. */
  edits(value: PlainValue, subject: Subject): CompanyEdit[];
  /** Writes “don't know”; null where the format has no word for it. */
  unknown: ((subject: Subject) => CompanyEdit[]) | null;
}
