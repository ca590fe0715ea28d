/** A part of a document whose items can be left out where space is short, but not the rest of it. */
export interface CheckPart {
  before: readonly string[];
  /** Each is one line. */
  items: readonly string[];
  after: readonly string[];
}
