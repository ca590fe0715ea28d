import { distinctProblems } from './distinctProblems.ts';
import type { Problem, ProblemPlace } from './problem.ts';
import { problemSentence } from './problemSentence.ts';
import type { ProblemWords } from './problemWords.ts';

/** What is printed instead of a result where the input cannot be assessed. */
interface ProblemReport {
  schemaVersion: 1;
  error: 'input';
  problems: {
    code: string;
    message: string;
    file: string | null;
    line: number | null;
    column: number | null;
    frame: string | null;
    suggestion: string | null;
    related: ProblemPlace | null;
  }[];
}

/** All problems as plain JSON. */
export function problemsAsData(problems: readonly Problem[], words: ProblemWords): ProblemReport {
  return {
    schemaVersion: 1,
    error: 'input',
    problems: distinctProblems(problems).map((problem) => ({
      code: problem.code,
      message: problemSentence(problem, words),
      file: problem.at?.file ?? null,
      line: problem.at?.line ?? null,
      column: problem.at?.column ?? null,
      frame: problem.frame,
      suggestion: problem.suggestion,
      related: problem.related,
    })),
  };
}
