import type { SourceDocument } from '../source/sourceDocument.ts';
import type { RubricLayer } from './extendedRubric.ts';
import type { WrittenRubric } from './rubricSchema.ts';

type PartKey = 'dimensions' | 'criteria' | 'practices';
type Written<Key extends PartKey> = NonNullable<WrittenRubric[Key]>[string];

/** A part with its layers merged, and the file that spoke of it last. */
export interface MergedPart<Value> {
  id: string;
  written: Value;
  document: SourceDocument;
}

/**
 * The dimensions, criteria or practices of all layers, in the order of first mention. A later
 * layer replaces the fields that it gives; `off: true` drops the part.
 */
export function mergedParts<Key extends PartKey>(
  layers: readonly RubricLayer[],
  key: Key,
): MergedPart<Written<Key>>[] {
  const parts = new Map<string, MergedPart<Written<Key>>>();
  for (const { document, written } of layers) {
    for (const [id, part] of Object.entries(written[key] ?? {}) as [string, Written<Key>][]) {
      parts.set(id, { id, written: { ...parts.get(id)?.written, ...part }, document });
    }
  }
  return [...parts.values()].filter(({ written }) => written.off !== true);
}
