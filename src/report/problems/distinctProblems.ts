import type { Problem } from './problem.ts';

/** The problems without those that say the same of the same place. */
export function distinctProblems(problems: readonly Problem[]): Problem[] {
  const distinct = new Map<string, Problem>();
  for (const problem of problems) {
    const { code, values, at, related } = problem;
    const key = JSON.stringify([code, values, at, related]);
    if (!distinct.has(key)) distinct.set(key, problem);
  }
  return [...distinct.values()];
}
