import { type Assessment, assessmentSchema } from '../../assessment.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';

/**
 * The result that a file holds, as `assess --format json` wrote it; null where it holds something
 * else, such as a company. A result that is broken, or of another version, is an error.
 */
export function savedResult({ name, text }: SourceFile): Assessment | null {
  const data = jsonIn(text);
  if (data === null || !('schemaVersion' in data) || 'omnigauge' in data) return null;
  const { success, error } = assessmentSchema.safeParse(data);
  // With its keys in the order in which they were written.
  if (success) return data as Assessment;
  const where = error.issues[0]?.path.map(String).join('.') ?? '';
  throw commandProblem('bad-result', { path: name, where });
}

function jsonIn(text: string): object | null {
  if (!/^\uFEFF?\s*\{/.test(text)) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
