import type { Problem } from './problem.ts';

/** The input cannot be assessed. Carries every problem found, in the order of the files. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      problems
        .map(({ code, at }) => (at ? `${at.file}:${at.line}:${at.column} ${code}` : code))
        .join('\n'),
    );
    this.name = 'InputError';
    this.problems = problems;
  }
}
