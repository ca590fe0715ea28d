import type { SourceDocument } from '../source/sourceDocument.ts';
import type { RubricLayer } from './extendedRubric.ts';
import { mergedText, textFields } from './mergedText.ts';
import type { WrittenRubric } from './rubricSchema.ts';

export type PartKey = 'dimensions' | 'criteria' | 'practices';
export type WrittenPart<Key extends PartKey> = NonNullable<WrittenRubric[Key]>[string];

/** A part with its layers merged, and the file that spoke of it last. */
export interface MergedPart<Value> {
  id: string;
  written: Value;
  document: SourceDocument;
  /** The file that gave each field last. */
  givenIn: ReadonlyMap<string, SourceDocument>;
}

const texts: readonly string[] = textFields;

/**
 * The dimensions, criteria or practices of all layers, in the order of first mention. A later
 * layer replaces the fields that it gives, a text only in the languages that it gives; `off: true`
 * drops the part.
 */
export function mergedParts<Key extends PartKey>(
  layers: readonly RubricLayer[],
  key: Key,
): MergedPart<WrittenPart<Key>>[] {
  const parts = new Map<string, MergedPart<WrittenPart<Key>>>();
  for (const { document, written } of layers) {
    for (const [id, part] of Object.entries(written[key] ?? {}) as [string, WrittenPart<Key>][]) {
      parts.set(id, mergedPart(id, parts.get(id), part, document));
    }
  }
  return [...parts.values()].filter(({ written }) => written.off !== true);
}

function mergedPart<Value extends object>(
  id: string,
  earlier: MergedPart<Value> | undefined,
  part: Value,
  document: SourceDocument,
): MergedPart<Value> {
  const before = { ...earlier?.written } as Record<string, unknown>;
  const given = Object.entries(part).map(([field, value]) => [
    field,
    texts.includes(field) ? mergedText(before[field], value) : value,
  ]);
  return {
    id,
    written: { ...before, ...Object.fromEntries(given) },
    document,
    givenIn: new Map([
      ...(earlier?.givenIn ?? []),
      ...Object.keys(part).map((field): [string, SourceDocument] => [field, document]),
    ]),
  };
}
