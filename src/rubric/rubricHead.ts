import { defaultLimits } from '../source/limits.ts';
import { readSource } from '../source/readSource.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import type { WrittenRubric } from './rubricSchema.ts';

/** What a rubric file says of itself before its parts. */
export interface RubricHead {
  id: string;
  sectors: readonly string[];
}

/** The first of the parts, which make a rubric long. */
const firstPart = /^(?:dimensions|criteria|practices|effort):/m;

/** Reads only the head of a rubric file: `sectors` has to stand above the parts. */
export function rubricHead({ name, text }: SourceFile): RubricHead {
  const end = text.search(firstPart);
  const head = end < 0 ? text : text.slice(0, end);
  const { document } = readSource({ name, text: head }, defaultLimits);
  const { id, sectors } = (document.value ?? {}) as Partial<WrittenRubric>;
  return { id: id ?? '', sectors: sectors ?? [] };
}
