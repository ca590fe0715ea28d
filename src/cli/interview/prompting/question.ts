/** Something to choose, under the name that people read. */
export interface Option {
  value: string;
  name: string;
  /** A heading that stands above the first of each group. */
  group?: string | undefined;
}

/** What every prompt says. */
export interface Step {
  message: string;
  /** The question above says it all, so that the answer can stand without the message. */
  isWhole?: boolean | undefined;
  /** What follows tells what was answered. */
  isQuiet?: boolean | undefined;
}

/** One of some options. */
export interface ChooseQuestion extends Step {
  options: readonly Option[];
  usual?: string | null | undefined;
  /** Whether what is typed is an answer too. */
  others?: boolean | undefined;
  /** A list that people know, where searching would only be in the way. */
  list?: boolean | undefined;
  /** What to say of the keys, where Esc means something else than elsewhere. */
  keys?: string | undefined;
}

/** Any number of some options. */
export interface TickQuestion extends Step {
  options: readonly Option[];
  usual?: readonly string[] | undefined;
  /** Whether none is an answer; `at-once`, a likely one. */
  none?: boolean | 'at-once' | undefined;
}

/** A text on one line. */
export interface WriteQuestion extends Step {
  /** What an empty answer stands for. */
  usual?: string | undefined;
  /** What is wrong with a text; null where nothing is. */
  problem?: ((text: string) => string | null) | undefined;
  /** As in `ChooseQuestion`. */
  keys?: string | undefined;
}
