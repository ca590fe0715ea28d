/** Texts by their path that are rightly the same in English and Italian. */
export const sameInBoth: readonly string[] = [];

/** Parts of sentences by their file that are rightly the same in English and Italian. */
export const sameSentences: readonly string[] = [];
