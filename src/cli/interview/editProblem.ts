import { UneditableText } from '../../source/edit/uneditableText.ts';
import { InputError } from '../../source/inputError.ts';

/** A file that cannot be edited as a problem of the input. Throws what is neither. */
export function editProblem(error: unknown): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof UneditableText)) throw error;
  const values = { reason: error.reason };
  return new InputError([
    { code: 'uneditable', values, at: error.at, frame: null, suggestion: null, related: null },
  ]);
}
