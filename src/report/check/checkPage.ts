import type { CheckResult, RuleOutcome } from '../../check/checkResult.ts';
import { levelSentence } from '../text/levelSentence.ts';
import { type Numbers, numbersOf } from '../text/numbers.ts';
import { scoreSentence } from '../text/scoreSentence.ts';
import { visible } from '../text/visible.ts';
import type { CheckOptions } from './checkOptions.ts';
import { type ReportedFinding, reportedFindings } from './reportedFindings.ts';
import { repositoryPath } from './repositoryPath.ts';

/** What the formats for build servers share. The texts are harmless, but not yet escaped. */
export interface CheckPage {
  result: CheckResult;
  words: CheckOptions['words'];
  numbers: Numbers;
  /** Everything that was found, worst first. */
  findings: readonly ReportedFinding[];
  /** Company, or the tool where it has no name. */
  name: string;
  /** How many rules are met, in words. */
  verdict: string;
  level: string;
  score: string;
  /** A file by its way from the root of the repository; null for standard input. */
  path(file: string): string | null;
  /** `file:line`, as people know it. */
  place(position: { file: string; line: number }): string;
  /** What to do first, and the days that it takes; null where nothing is known to help. */
  firstStep(outcome: RuleOutcome): string | null;
}

/** Prepares what the formats for build servers share. */
export function checkPage(result: CheckResult, options: CheckOptions): CheckPage {
  const { words, folder } = options;
  const { pipeline: say, report } = words;
  const numbers = numbersOf(words);
  return {
    result,
    words,
    numbers,
    findings: reportedFindings(result),
    name: visible(result.company ?? '') || result.tool.name,
    verdict: verdictOf(result, words),
    level: levelSentence(result.level, words, (level) => level),
    score: scoreSentence(result.score, { words, numbers }),
    path: (file) => repositoryPath(file, folder),
    place: ({ file, line }) => `${visible(repositoryPath(file, folder) ?? file)}:${line}`,
    firstStep: ({ firstStep: step }) =>
      step && say.step(visible(step.title), report.personDays(numbers.days(step.effort))),
  };
}

function verdictOf({ rules }: CheckResult, { pipeline: { verdict: say } }: CheckPage['words']) {
  const failed = rules.filter(({ passed }) => !passed).length;
  if (rules.length === 0) return say.nothing;
  return failed === 0 ? say.passed(rules.length) : say.failed(failed, rules.length);
}
