/** A place in a file, as a problem knows it. */
export interface ProblemPlace {
  file: string;
  line: number;
  column: number;
}

/** All that is shown of one thing that is wrong with the input, whichever part found it. */
export interface Problem {
  code: string;
  values: Readonly<Record<string, string | number | readonly string[]>>;
  at: ProblemPlace | null;
  frame: string | null;
  suggestion: string | null;
  related: ProblemPlace | null;
}
