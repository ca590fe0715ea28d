import type { ProblemSentence } from '../../text/problemSentence.ts';
import { ownValue } from '../ownValue.ts';
import type { Problem } from './problem.ts';
import type { ProblemWords } from './problemWords.ts';

/** What is wrong and what to do, in words; values from the file are in it as they were written. */
export function problemSentence(problem: Problem, { problems }: ProblemWords): string {
  const sentences: Readonly<Record<string, ProblemSentence>> = problems.sentences;
  const sentence = ownValue(sentences, problem.code);
  return sentence?.(problem.values, problem.suggestion) ?? problems.other(problem.code);
}
