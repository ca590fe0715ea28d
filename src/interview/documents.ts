import { isCompanyText } from '../company/isCompanyText.ts';
import { defaultLimits } from '../source/limits.ts';
import type { Path } from '../source/path.ts';
import { readSource } from '../source/readSource.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';

/** The files of a company as they are written, by which one edits them. */
export function readDocuments(files: readonly SourceFile[]): SourceDocument[] {
  return files.map((file) => readSource(file, defaultLimits, isCompanyText).document);
}

/** What a document says at a path; undefined where it says nothing. */
export function valueAt({ value }: Pick<SourceDocument, 'value'>, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
        ? (parent as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** What the first of the documents that says anything says at a path. */
export function firstValue(documents: readonly SourceDocument[], path: Path): unknown {
  for (const document of documents) {
    const value = valueAt(document, path);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
