import { InputError } from '../source/inputError.ts';
import { defaultLimits } from '../source/limits.ts';
import type { Problem } from '../source/problem.ts';
import { readSource } from '../source/readSource.ts';
import { schemaProblems } from '../source/schemaProblems.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import type { RubricProblemCode } from './rubricProblem.ts';
import { rubricSchema, type WrittenRubric } from './rubricSchema.ts';

/** Finds the rubric that another extends: by id, or by a path as seen from the other's file. */
export type FindRubric = (reference: string, from: string) => SourceFile | null;

/** One rubric file, as written, and where. */
export interface RubricLayer {
  document: SourceDocument;
  written: WrittenRubric;
}

/** A rubric and all that it extends, the most general first. Throws an `InputError`. */
export function extendedRubric(file: SourceFile, find: FindRubric): RubricLayer[] {
  const layers: RubricLayer[] = [];
  const seen = new Set<string>();
  let next: SourceFile | null = file;
  while (next) {
    seen.add(next.name);
    const layer = readLayer(next);
    layers.unshift(layer);
    next = extendedFile(layer, find, seen);
  }
  return layers;
}

function readLayer(file: SourceFile): RubricLayer {
  const { document, problems } = readSource(file, defaultLimits);
  const found: Problem<RubricProblemCode>[] =
    problems.length > 0 ? problems : schemaProblems(document, rubricSchema);
  if (found.length > 0) throw new InputError(found);
  return { document, written: document.value as WrittenRubric };
}

function extendedFile(
  { document, written }: RubricLayer,
  find: FindRubric,
  seen: ReadonlySet<string>,
): SourceFile | null {
  const reference = written.extends;
  if (reference === undefined) return null;
  const file = find(reference, document.file);
  if (file && !seen.has(file.name)) return file;
  const code: RubricProblemCode = file ? 'extends-cycle' : 'bad-extends';
  throw new InputError([
    problemAt(document, code, positionOf(document, ['extends']), { values: { reference } }),
  ]);
}
