import type { ProblemSentence } from '../../text/problemSentence.ts';
import { problemSentence } from '../problems/problemSentence.ts';
import type { LintFinding } from './lintedRubric.ts';
import type { LintWords } from './lintWords.ts';

/** What is found and what to do; what keeps a rubric from being read is said as everywhere else. */
export function lintSentence(finding: LintFinding, words: LintWords): string {
  const sentences: Readonly<Record<string, ProblemSentence>> = words.lint.sentences;
  const sentence = Object.hasOwn(sentences, finding.rule) ? sentences[finding.rule] : undefined;
  return sentence?.(finding.values, finding.suggestion) ?? problemSentence(finding, words);
}
