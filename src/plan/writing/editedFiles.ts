import { applyEdit } from '../../source/edit/applyEdit.ts';
import type { Edit } from '../../source/edit/edit.ts';
import { defaultLimits } from '../../source/limits.ts';
import type { Position } from '../../source/position.ts';
import { readSource } from '../../source/readSource.ts';
import { positionOf, type SourceDocument } from '../../source/sourceDocument.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import type { CompanyEdit } from './companyEdit.ts';

/** Makes the edits one after the other. Throws `UneditableText` where one cannot be made. */
export function editedFiles(
  files: readonly SourceFile[],
  edits: readonly CompanyEdit[],
): readonly SourceFile[] {
  return edits.reduce(editOne, files);
}

function editOne(
  files: readonly SourceFile[],
  { file: name, flowAt, edit }: CompanyEdit,
): readonly SourceFile[] {
  const file = files.find((each) => each.name === name) as SourceFile;
  const { document } = readSource(file, defaultLimits);
  const path = flowAt ? ['flows', flowNumber(document, flowAt), ...edit.path] : edit.path;
  const placed: Edit = { ...edit, path };
  if (isThere(document, placed)) return files;
  const { text } = applyEdit(file, placed);
  return files.map((each) => (each === file ? { ...file, text } : each));
}

/** A word that a list has already is not written again. */
function isThere({ value }: SourceDocument, edit: Edit): boolean {
  if (edit.kind !== 'append' || typeof edit.value === 'object') return false;
  const list = edit.path.reduce<unknown>(
    (parent, key) => (parent as Record<string | number, unknown> | null | undefined)?.[key],
    value,
  );
  return list === edit.value || (Array.isArray(list) && list.includes(edit.value));
}

/** The number, in its file, of the entry at a place. */
export function flowNumber(document: SourceDocument, at: Position): number {
  const { flows } = document.value as { flows?: unknown };
  const entries = Array.isArray(flows) ? flows : [];
  return entries.findIndex((_, number) => {
    const { line, column } = positionOf(document, ['flows', number]);
    return line === at.line && column === at.column;
  });
}
