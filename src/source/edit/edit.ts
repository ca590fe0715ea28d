import type { Path } from '../path.ts';

/** What can be written into a document. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** One change of a document. */
export type Edit =
  /**
   * Replaces what stands at the path; adds it, with missing parents, where nothing does. Nothing
   * and the word `unknown` become a parent; the index after the last item of a list adds an item.
   */
  | { kind: 'set'; path: Path; value: PlainValue }
  /**
   * Adds an item at the end of the list at the path. Where nothing stands, or the word `unknown`,
   * a list of this one item is put; a single scalar becomes a list of itself and this one.
   */
  | { kind: 'append'; path: Path; value: PlainValue }
  /**
   * Takes an entry or item out, with the comments that are about it alone; the last one leaves an
   * empty map or list. Does nothing where nothing stands.
   */
  | { kind: 'remove'; path: Path };
