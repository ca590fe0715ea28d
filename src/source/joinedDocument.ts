import { placedMap } from './placedMap.ts';
import { Places } from './places.ts';
import type { GuestText, SourceDocument } from './sourceDocument.ts';

/** Several documents as one, so far without a value of its own. */
export interface JoinedDocument {
  document: SourceDocument;
  /** Where the text of each begins, in the order in which they were given. */
  starts: readonly number[];
}

/**
 * A document whose values may come from any of several: each keeps its place in the text that it
 * is written in. There is at least one.
 */
export function joinedDocument(
  documents: readonly [SourceDocument, ...SourceDocument[]],
): JoinedDocument {
  const places = new Places();
  const guests: GuestText[] = [];
  let start = 0;
  const starts = documents.map(({ file, index, value, places: own }, number) => {
    const begins = start;
    if (number > 0) guests.push({ file, index, start: begins });
    places.adopt(value, own, begins);
    // One more, so that the end of one text is not the beginning of the next.
    start += index.text.length + 1;
    return begins;
  });
  const [{ file, index }] = documents;
  return { document: { file, index, guests, places, value: placedMap(places) }, starts };
}
