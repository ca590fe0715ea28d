import type { FailedRecord } from '../../portfolio/portfolioRecord.ts';
import { problemsAsData } from '../../report/problems/problemsAsData.ts';
import type { Problem } from '../../source/problem.ts';
import type { Words } from '../languages.ts';

/** The record of a company that cannot be assessed. */
export function failedRecord(
  path: string,
  problems: readonly Problem[],
  words: Words,
): FailedRecord {
  const told = problemsAsData(problems, words).problems;
  return {
    kind: 'failed',
    schemaVersion: 1,
    path,
    problems: told.map((problem) => ({ ...problem })),
  };
}
