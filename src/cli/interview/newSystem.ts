import type { Given } from './dialogue.ts';

/** A question was left because something comes from a system that has to be added to the file first. */
export interface NewSystem {
  kind: 'new-system';
  id: string;
  name: string;
  systemKind: string;
  /** The steps of the question so far, as they are to be given once the system is there. */
  before: readonly Given[];
}
