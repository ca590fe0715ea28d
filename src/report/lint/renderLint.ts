import { type ProblemOptions, problemPart } from '../problems/problemPart.ts';
import { visible } from '../text/visible.ts';
import type { LintedRubric, LintFinding } from './lintedRubric.ts';
import { lintSentence } from './lintSentence.ts';
import type { LintWords } from './lintWords.ts';
import { severityCount } from './severityCount.ts';

interface Options extends ProblemOptions {
  words: LintWords;
}

/** What was found in rubrics, as text for a terminal: rubric by rubric, then the sum. */
export function renderLint(rubrics: readonly LintedRubric[], options: Options): string {
  const { lint } = options.words;
  const counts = [severityCount(rubrics, 'error'), severityCount(rubrics, 'warning')] as const;
  const parts = rubrics.map((rubric) => rubricPart(rubric, options));
  return `${[...parts, lint.summary(rubrics.length, ...counts)].join('\n\n')}\n`;
}

function rubricPart({ id, version, findings }: LintedRubric, options: Options): string {
  const { words, style } = options;
  const name = style.bold(`${visible(id)} ${visible(version)}`);
  if (findings.length === 0) return `${name}  ${style.green(words.lint.clean)}`;
  return [name, ...findings.map((finding) => findingPart(finding, options))].join('\n\n');
}

function findingPart(finding: LintFinding, options: Options): string {
  const { words, style } = options;
  const colour = finding.severity === 'error' ? style.red : style.yellow;
  const mark = `${colour(words.lint.severities[finding.severity])}  ${style.dim(finding.rule)}`;
  return problemPart(finding, lintSentence(finding, words), options, mark);
}
