import { parseEvents, YAMLException } from 'js-yaml';
import { composeEvents } from './composeEvents.ts';
import type { Limits } from './limits.ts';
import { lineIndex } from './lineIndex.ts';
import { Places } from './places.ts';
import type { Problem, SourceProblemCode } from './problem.ts';
import { positionAt, problemAt, type SourceDocument } from './sourceDocument.ts';
import type { SourceFile } from './sourceFile.ts';
import { syntaxProblems } from './syntaxProblems.ts';
import { noTextPlaces, type TextPlaces } from './textPlaces.ts';

export interface ReadResult {
  document: SourceDocument;
  /** Everything that is wrong with the text; when not empty, `document.value` may be incomplete. */
  problems: Problem<SourceProblemCode>[];
}

/**
 * Reads one YAML or JSON text into plain values with the place of each. Takes time linear in the
 * text. Never throws for what the text says. Where a text is meant (`isText`), there is no number.
 */
export function readSource(
  file: SourceFile,
  limits: Limits,
  isText: TextPlaces = noTextPlaces,
): ReadResult {
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text;
  const tooLarge = text.length > limits.size;
  const document: SourceDocument = {
    file: file.name,
    value: null,
    places: new Places(),
    index: lineIndex(tooLarge ? '' : text),
  };
  if (tooLarge) {
    const values = { size: text.length, limit: limits.size };
    return {
      document,
      problems: [problemAt(document, 'file-too-large', positionAt(document, 0), { values })],
    };
  }
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    return { document, problems: composeEvents(document, events, limits, isText) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { document, problems: syntaxProblems(document, error, limits) };
  }
}
