import type * as z from 'zod';
import { assessmentSchema } from '../../src/assessment.ts';
import { checkResultSchema } from '../../src/check/checkResult.ts';
import { sidesResultSchema } from '../../src/compare/sidesResult.ts';
import { portfolioReportSchema } from '../../src/portfolio/portfolioSummary.ts';
import { whatIfSchema } from '../../src/whatif/whatIfResult.ts';
import type { FuzzCall } from './fuzzCall.ts';
import type { Outcome } from './runCall.ts';

/** What the JSON of a command has to be like, where its schema is published. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  assess: assessmentSchema,
  plan: assessmentSchema,
  check: checkResultSchema,
  compare: sidesResultSchema,
  portfolio: portfolioReportSchema,
  'what-if': whatIfSchema,
};

/** Problems about a call or a whole file, which have no line to point at. */
const withoutLine = new Set([
  ...[
    'not-found',
    'unreadable',
    'not-utf8',
    'no-yaml',
    'outside-folder',
    'file-too-large',
    'usage',
  ],
]);

/** What is wrong with the JSON on the output, where a call asked for JSON. */
export function resultFaults({ words }: FuzzCall, { code, output }: Outcome): string[] {
  if (output === '' || words.some((word) => /^(?:-h|--help|-V|--version|help)/.test(word)))
    return [];
  const format = formatIn(words);
  const data = parsed(output);
  if (format === null) return [];
  if (format === 'ndjson' && data === unreadable) return output.split('\n').flatMap(lineFaults);
  if (data === unreadable) return ['output is no JSON'];
  if (typeof data === 'object' && data !== null && 'problems' in data && 'error' in data) {
    return (data.problems as ToldProblem[]).flatMap(toldFaults);
  }
  if (format !== 'json') return [];
  // A portfolio tells of some companies though others could not be assessed.
  if (code === 2 && words[0] !== 'portfolio') return ['result in spite of problems'];
  const schema = schemas[words[0] ?? ''];
  const checked = schema?.safeParse(data);
  if (!checked || checked.success) return [];
  const [issue] = checked.error.issues;
  return [`not by the schema of ${words[0]}: ${issue?.path.join('.')} ${issue?.message}`];
}

interface ToldProblem {
  code: string;
  message: string;
  file: string | null;
  line: number | null;
}

function toldFaults({ code, message, file, line }: ToldProblem): string[] {
  if (message.trim() === '' || /\[object |\bundefined\b/.test(message)) {
    return [`problem without words: ${code}`];
  }
  if (file !== null && line === null && !withoutLine.has(code))
    return [`problem without line: ${code}`];
  return [];
}

function lineFaults(line: string): string[] {
  return line !== '' && parsed(line) === unreadable ? ['line is no JSON'] : [];
}

const unreadable = Symbol('unreadable');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}

/** The format that a call certainly asked for on its output, where it is JSON of some kind. */
function formatIn(words: readonly string[]): 'json' | 'ndjson' | 'other' | null {
  // Words after `complete` are those of another call.
  if (words[0] === 'complete') return null;
  if (words[0] === 'schema') return 'json';
  if (words.some((word) => /^(?:-o|--output|--issues|--apply)/.test(word))) return null;
  if (words.includes('--ndjson')) return 'ndjson';
  if (words[0] === 'what-if' && words.includes('--json')) return 'json';
  const asked = words.flatMap((word, at) =>
    word === '-f' || word === '--format' ? [words[at + 1]] : [],
  );
  const last = words.some((word) => /^-f.|^--format=/.test(word)) ? null : asked.at(-1);
  if (last === 'sarif' || last === 'gitlab') return 'other';
  return last === 'json' || last === 'ndjson' ? last : null;
}
