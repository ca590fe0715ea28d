import { applyEdit } from '../../source/edit/applyEdit.ts';
import type { Edit } from '../../source/edit/edit.ts';
import { defaultLimits } from '../../source/limits.ts';
import type { Position } from '../../source/position.ts';
import { type ReadResult, readSource } from '../../source/readSource.ts';
import { positionOf, type SourceDocument } from '../../source/sourceDocument.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import type { CompanyEdit } from './companyEdit.ts';

/** Files as they were read, so that each is read once however many edits there are. */
export type FilesRead = Map<SourceFile, ReadResult>;

/** Makes the edits one after the other. Throws `UneditableText` where one cannot be made. */
export function editedFiles(
  files: readonly SourceFile[],
  edits: readonly CompanyEdit[],
  known: FilesRead = new Map(),
): readonly SourceFile[] {
  return edits.reduce((edited: readonly SourceFile[], edit) => editOne(edited, edit, known), files);
}

/** Reads a file that has not been read yet. */
export function readOnce(file: SourceFile, known: FilesRead): ReadResult {
  const read = known.get(file) ?? readSource(file, defaultLimits);
  known.set(file, read);
  return read;
}

function editOne(
  files: readonly SourceFile[],
  { file: name, flowAt, edit }: CompanyEdit,
  known: FilesRead,
): readonly SourceFile[] {
  const file = files.find((each) => each.name === name) as SourceFile;
  const found = readOnce(file, known);
  const { document } = found;
  const path = flowAt ? ['flows', flowNumber(document, flowAt), ...edit.path] : edit.path;
  const placed: Edit = { ...edit, path };
  if (isThere(document, placed)) return files;
  const { text, read } = applyEdit(file, placed, found);
  const edited = { ...file, text };
  known.set(edited, read);
  return files.map((each) => (each === file ? edited : each));
}

/** A word that a list has already is not written again. */
function isThere({ value }: SourceDocument, edit: Edit): boolean {
  if (edit.kind !== 'append') return false;
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
