import type { Path } from '../path.ts';
import type { PlainValue } from './edit.ts';

/** What an edit comes down to in a document: one value replaced, put in or taken out. */
export type Change =
  | { kind: 'replace'; path: Path; value: PlainValue }
  /** At the end of the map or list at the path; `key` is null in a list. */
  | { kind: 'add'; path: Path; key: string | null; value: PlainValue }
  | { kind: 'remove'; path: Path };
