import { defaultLimits } from '../source/limits.ts';
import type { Path } from '../source/path.ts';
import type { Problem } from '../source/problem.ts';
import { readSource } from '../source/readSource.ts';
import { schemaProblems } from '../source/schemaProblems.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import { answerSchema } from './answerSchema.ts';
import type { Ask } from './ask.ts';

/** What keeps a value from being an answer to a question. */
export function checkedAnswer(ask: Ask, value: unknown): Problem[] {
  const file = { name: ask.about, text: JSON.stringify({ answer: value }) };
  const { document, problems } = readSource(file, defaultLimits);
  return problems.length > 0 ? problems : placedProblems(ask, document, ['answer']);
}

/** The same for an answer that stands in a file, with its places. */
export function placedProblems(ask: Ask, document: SourceDocument, path: Path): Problem[] {
  return schemaProblems(document, answerSchema(ask), path);
}
