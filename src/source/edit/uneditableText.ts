import type { Position } from '../position.ts';

/** Why a text was not edited. */
export type UneditableReason =
  /** The text has a problem of its own; it has to be mended first. */
  | 'unreadable'
  /** More UTF-16 units than an edit can hold in memory. */
  | 'too-large'
  /** An alias repeats this value elsewhere, so that the edit would change more than was asked. */
  | 'shared'
  /** The path leads into a text or number, past the end of a list, or is empty. */
  | 'wrong-path'
  /** No way of writing the edit was found after which the text reads as it should. */
  | 'layout';

/** A text that cannot be edited as asked without a risk; it was left as it is. */
export class UneditableText extends Error {
  readonly at: Position;
  readonly reason: UneditableReason;

  constructor(at: Position, reason: UneditableReason) {
    super(`${at.file}:${at.line}:${at.column} cannot be edited: ${reason}`);
    this.name = 'UneditableText';
    this.at = at;
    this.reason = reason;
  }
}
