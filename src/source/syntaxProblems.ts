import type { YAMLException } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { Limits } from './limits.ts';
import type { Problem, SourceProblemCode } from './problem.ts';
import { positionAt, problemAt, type SourceDocument } from './sourceDocument.ts';

/** `yaml` takes eighty times the text in memory; a longer one gets the reader's own error. */
const LONGEST = 1024 * 1024;

/** The reader's own reasons, as the codes of `yaml`; it has none for characters that it lets pass. */
const REASONS: readonly [RegExp, string][] = [
  [/null byte|non-printable|JSON character/, 'BAD_CHARACTER'],
  [/tab characters/, 'TAB_AS_INDENT'],
  [/deficient indentation|of a sequence entry/, 'BAD_INDENT'],
  [/multiline key/, 'MULTILINE_IMPLICIT_KEY'],
  [/unexpected end|missed comma|expected ':'/, 'MISSING_CHAR'],
  [/escape|hexadecimal/, 'BAD_DQ_ESCAPE'],
  [/directive/i, 'BAD_DIRECTIVE'],
];

/**
 * What is wrong with a text that the reader gave up on. The reader stops at its first error;
 * `yaml` goes on after one, so it is asked for the list. Its codes are the `reason` that is put
 * into words.
 */
export function syntaxProblems(
  document: SourceDocument,
  error: YAMLException,
  limits: Limits,
): Problem<SourceProblemCode>[] {
  const at = positionAt(document, error.mark?.position ?? 0);
  if (error.reason.includes('maxDepth')) {
    return [problemAt(document, 'nested-too-deep', at, { values: { limit: limits.depth } })];
  }
  const own = reasonOf(error, document.index.text);
  const found = own === 'BAD_CHARACTER' ? [] : errorsOf(document);
  const problems = found.length > 0 ? found : [{ at, reason: own }];
  return problems.map(({ at, reason }) =>
    problemAt(document, 'syntax', at, { values: { reason } }),
  );
}

function reasonOf({ reason, mark }: YAMLException, text: string): string {
  // `yaml` lets this pass, so that it has no code for it either.
  if (reason === 'deficient indentation' && /[\]}]/.test(text[mark?.position ?? -1] ?? '')) {
    return 'BRACKET_INDENT';
  }
  return REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'UNEXPECTED_TOKEN';
}

function errorsOf(document: SourceDocument) {
  const { text } = document.index;
  if (text.length > LONGEST) return [];
  try {
    const { errors } = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
    const all = errors.map(({ pos, code }) => ({ at: positionAt(document, pos[0]), reason: code }));
    // One fault often breaks several rules; a person mends it once.
    return all.filter(({ at }, index) => at.line !== all[index - 1]?.at.line);
  } catch {
    // A text that overwhelms this parser too: the reader's own error has to do.
    return [];
  }
}
