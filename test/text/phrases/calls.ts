type CallsOf<Words> = Words extends (...given: infer Given) => unknown
  ? readonly [Given, ...Given[]]
  : Words extends string | readonly unknown[]
    ? never
    : keyof Calls<Words> extends never
      ? never
      : Calls<Words>;

/**
 * What each sentence is called with, by the same keys as the words. One that is not there, or
 * whose arguments are others by now, is a compile error.
 */
export type Calls<Words> = {
  readonly [Key in keyof Words as [CallsOf<Words[Key]>] extends [never] ? never : Key]: CallsOf<
    Words[Key]
  >;
};
