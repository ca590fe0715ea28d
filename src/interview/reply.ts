import type { PlainValue } from '../source/edit/edit.ts';

/** What a person says to an `Ask`. */
export interface Reply {
  about: string;
  answer: Answer;
  /** Kept in the company's `notes`, under what it is about. */
  note?: string | undefined;
}

/**
 * - `value`: in the shape that stands in the file at the path, see below.
 * - `unknown`: don't know; the file says `unknown`, so that it is not asked again.
 * - `not-applicable`: one of the ask's criteria makes no sense here, and why.
 * - `skip`: put off for this session; nothing is written, but a note.
 *
 * The shapes of values, by the form of the ask:
 * - `one`, `text`: a word. `yes` and `no` may be booleans. A new team may be given by its name.
 * - `several`: a list of words, or one word; `[]` for none.
 * - `nodes`: a map of ids to `{ kind, name?, direction? }`; `{}` for none.
 * - `sources` into a node: a list of `SourceAnswer`, complete; an item `{ from: unknown }` says that
 *   there are more that are not known.
 * - `sources` of masters: a map of system ids to lists of data words.
 * - `story` of a new journey: a map of ids to `{ name?, steps, unfinished? }`; `{}` for none. Of a
 *   journey told on: `{ steps, unfinished? }`, with all steps from the first, or the list of steps.
 *   Steps are as in the file. `unfinished`: more is to come; the file calls the journey `partial`
 *   until it is told to its end.
 */
export type Answer =
  | { kind: 'value'; value: PlainValue }
  | { kind: 'unknown' }
  | { kind: 'not-applicable'; criterion: string; reason: string }
  | { kind: 'skip' };

/** What flows in from one place. */
export interface SourceAnswer {
  from: string;
  data?: readonly string[] | string;
  freshness?: string;
}

/** A step of a journey as it is told. */
export type StoryStep =
  | string
  | { on: string; creates?: readonly string[]; needs?: readonly string[]; within?: string };
