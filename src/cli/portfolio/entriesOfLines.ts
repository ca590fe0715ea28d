import { assessmentSchema } from '../../assessment.ts';
import { leftOutSchema, portfolioRecordSchema } from '../../portfolio/portfolioRecord.ts';
import { recordOf } from '../../portfolio/recordOf.ts';
import { savedPortfolioSchema } from '../../portfolio/savedPortfolio.ts';
import { InputError } from '../../source/inputError.ts';
import { commandProblem } from '../commandProblem.ts';
import type { Context } from '../context.ts';
import { linesOf, type StreamLine } from '../ndjson/linesOf.ts';
import { streamOf } from '../ndjson/streamOf.ts';
import { textOfLine } from '../ndjson/textOfLine.ts';
import type { Entry } from './entry.ts';
import { failedRecord } from './failedRecord.ts';

/**
 * What was assessed before, one line at a time: results and problems as `assess --ndjson` prints
 * them, and records and states as `portfolio` does.
 */
export async function* entriesOfLines(
  files: readonly string[],
  limit: number,
  { terminal, words }: Context,
): AsyncGenerator<Entry> {
  for (const file of files) {
    const input = file === '-' ? '<stdin>' : file;
    for await (const line of linesOf(streamOf(file, terminal), limit)) {
      const name = `${input}:${line.number}`;
      try {
        const entry = entryOf(line, name, limit);
        if (entry !== null) yield entry;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        yield { record: failedRecord(name, error.problems, words), problems: error.problems };
      }
    }
  }
}

function entryOf(line: StreamLine, name: string, limit: number): Entry | null {
  const text = textOfLine(line, name, limit);
  if (text === '') return null;
  const data = objectIn(text, name);
  if (data.kind === 'portfolio-state') {
    const { kind, schemaVersion, ...portfolio } = checked(savedPortfolioSchema, data, name);
    return { portfolio, name };
  }
  if (data.kind === 'company' || data.kind === 'failed') {
    return { record: checked(portfolioRecordSchema, data, name), problems: [] };
  }
  if (data.kind === 'left-out') {
    return { missing: checked(leftOutSchema, data, name).companies };
  }
  if (data.error === 'input') return { record: failureIn(data, name), problems: [] };
  const result = checked(assessmentSchema, data, name);
  return { record: recordOf(result, result.inputs[0]?.file ?? name), problems: [] };
}

/** A line of `assess --ndjson` that says what was wrong. */
function failureIn({ input, problems }: Readonly<Record<string, unknown>>, name: string) {
  const path = typeof input === 'string' ? input : name;
  return checked(portfolioRecordSchema, { kind: 'failed', schemaVersion: 1, path, problems }, name);
}

function objectIn(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
  } catch {
    // Told below, like all that is none of them.
  }
  throw commandProblem('bad-record', { path, where: '' });
}

type Checked<Value> =
  | { success: true; data: Value }
  | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };

function checked<Value>(
  schema: { safeParse(data: unknown): Checked<Value> },
  data: unknown,
  path: string,
): Value {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.map(String).join('.') ?? '';
  throw commandProblem('bad-record', { path, where });
}
