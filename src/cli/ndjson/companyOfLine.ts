import { InputError } from '../../source/inputError.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import type { Work } from '../pool/judgeCompany.ts';
import type { StreamLine } from './linesOf.ts';
import { textOfLine } from './textOfLine.ts';

/** The company that a line holds, or what is wrong with the line; null for a blank one. */
export function companyOfLine(line: StreamLine, input: string, limit: number): Work | null {
  const name = `${input}:${line.number}`;
  try {
    const text = textOfLine(line, name, limit);
    return text === '' ? null : { file: companyIn(text, name) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { name, problems: [...error.problems] };
  }
}

/**
 * A line is a JSON string that holds YAML or JSON, an object with `text` (and `file`, its name), or
 * else the company itself.
 */
function companyIn(line: string, name: string): SourceFile {
  const data = /^["{]/.test(line) ? jsonOf(line) : null;
  if (typeof data === 'string') return { name, text: data };
  if (typeof data === 'object' && data !== null && 'text' in data && !('omnigauge' in data)) {
    const { file, text } = data as { file?: unknown; text: unknown };
    if (typeof text === 'string') return { name: typeof file === 'string' ? file : name, text };
  }
  return { name, text: line };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // It may be YAML, and if it is not, that is told with its place.
    return null;
  }
}
