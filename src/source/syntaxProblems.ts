import type { YAMLException } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { Limits } from './limits.ts';
import type { Problem, SourceProblemCode } from './problem.ts';
import { positionAt, problemAt, type SourceDocument } from './sourceDocument.ts';

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
  if (error.reason.includes('maxDepth')) {
    const at = positionAt(document, error.mark?.position ?? 0);
    return [problemAt(document, 'nested-too-deep', at, { values: { limit: limits.depth } })];
  }
  const found = errorsOf(document.index.text).map(({ offset, reason }) =>
    problemAt(document, 'syntax', positionAt(document, offset), { values: { reason } }),
  );
  const first = problemAt(document, 'syntax', positionAt(document, error.mark?.position ?? 0), {
    values: { reason: 'UNEXPECTED_TOKEN' },
  });
  return found.length > 0 ? found : [first];
}

function errorsOf(text: string): { offset: number; reason: string }[] {
  try {
    const { errors } = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
    // One fault often breaks several rules; a person mends it once.
    const first = errors.filter(({ pos }, index) => index === 0 || pos[0] !== errors[index - 1]?.pos[0]);
    return first.map(({ pos, code }) => ({ offset: pos[0], reason: code }));
  } catch {
    // A text that overwhelms this parser too: the reader's own error has to do.
    return [];
  }
}
