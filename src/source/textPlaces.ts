import type { Path } from './path.ts';

/**
 * Whether a text is meant at a path. What looks like a number or `true` is read there as it is
 * written (`007`, `1e3`), just as a key is.
 */
export type TextPlaces = (path: Path) => boolean;

/** No place at all: every scalar is what YAML says it is. */
export const noTextPlaces: TextPlaces = () => false;
