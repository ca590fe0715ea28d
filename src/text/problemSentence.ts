/** What a problem's sentence is made with. */
export type ProblemValues = Readonly<Record<string, string | number | readonly string[]>>;

/** One plain sentence or two: what is wrong, and what to do about it. */
export type ProblemSentence = (values: ProblemValues, suggestion: string | null) => string;
