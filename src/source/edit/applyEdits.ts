import type { SourceFile } from '../sourceFile.ts';
import { applyEdit } from './applyEdit.ts';
import type { Edit } from './edit.ts';
import type { LineChange } from './lineChange.ts';

/**
 * Makes changes in a text, one after the other. The place of each is that in the text which the
 * ones before it left. Throws `UneditableText`, as `applyEdit` does, for the first that cannot be
 * made.
 */
export function applyEdits(
  file: SourceFile,
  edits: readonly Edit[],
): { text: string; changes: readonly LineChange[] } {
  const changes: LineChange[] = [];
  let { text } = file;
  for (const edit of edits) {
    const edited = applyEdit({ name: file.name, text }, edit);
    text = edited.text;
    changes.push(edited.change);
  }
  return { text, changes };
}
