import { mergedMap } from '../source/mergedMap.ts';
import type { Path } from '../source/path.ts';
import type { Values } from '../source/placedMap.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';

/**
 * The company at a path, with the patch at another laid over it (RFC 7396), as a document of its
 * own. Every value keeps its place in the file. The version of the format is that of the file of
 * tests.
 */
export function patchedDocument(
  document: SourceDocument,
  company: Path,
  patch: Path | null,
): SourceDocument {
  const { places } = document;
  const base = valueAt(document, company);
  const change = patch ? valueAt(document, patch) : base;
  const value = mergedMap(places, base.value, patch ? change.value : {});
  value.omnigauge ??= 1;
  return { ...document, value, places: places.rootedAt(change.offset) };
}

/** The map at a path, and the offset at which it stands. */
function valueAt({ value: root, places }: SourceDocument, path: Path) {
  let [value, offset] = [root, places.rootOffset];
  for (const step of path)
    ({ value, offset } = places.child(value, step, 'value') ?? { value, offset });
  return { value: value as Values, offset };
}
