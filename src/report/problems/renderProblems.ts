import { distinctProblems } from './distinctProblems.ts';
import type { Problem } from './problem.ts';
import { type ProblemOptions, problemPart } from './problemPart.ts';
import { problemSentence } from './problemSentence.ts';

const most = 50;

/** The problems as text for a terminal: grouped by file, each with its place, its lines and advice. */
export function renderProblems(problems: readonly Problem[], options: ProblemOptions): string {
  const { words, style } = options;
  const distinct = distinctProblems(problems);
  const files = byFile(distinct);
  const shown = [...files.values()].flat().slice(0, most);
  const heading = words.problems.heading(distinct.length, files.size - (files.has('') ? 1 : 0));
  const parts = [
    style.bold(heading),
    ...shown.map((problem) => problemPart(problem, problemSentence(problem, words), options)),
  ];
  const rest = distinct.length - shown.length;
  if (rest > 0) parts.push(style.dim(words.problems.more(rest)));
  return `${parts.join('\n\n')}\n`;
}

/** Files in the order of their first problem; problems without a file first. */
function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  if (problems.some(({ at }) => at === null)) files.set('', []);
  for (const problem of problems) {
    const file = problem.at?.file ?? '';
    const group = files.get(file);
    if (group) group.push(problem);
    else files.set(file, [problem]);
  }
  return files;
}
