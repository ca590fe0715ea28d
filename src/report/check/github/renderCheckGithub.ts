import type { CheckResult } from '../../../check/checkResult.ts';
import { harmless } from '../../../text/harmless.ts';
import { truncate } from '../../text/layout/truncate.ts';
import { visible } from '../../text/visible.ts';
import type { CheckOptions } from '../checkOptions.ts';
import { type CheckPage, checkPage } from '../checkPage.ts';
import type { ReportedFinding } from '../reportedFindings.ts';
import { workflowCommand } from './workflowCommand.ts';

/** A step shows ten annotations of a kind, and drops the rest without a word: the tenth says so. */
const most = 9;
/** GitHub cuts a title at 255 characters. */
const longestTitle = 120;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Annotations for the log of a GitHub workflow, worst first, under a line for who reads the log.
 * What a baseline accepts is no annotation: it would be on every pull request.
 */
export function renderCheckGithub(result: CheckResult, options: CheckOptions): string {
  const page = checkPage(result, options);
  const { words, verdict, level, score } = page;
  const { log, labelled, facts, accepted, annotation: say } = words.pipeline;
  const shown = page.findings.filter(({ severity }) => severity !== 'note');
  const [first] = shown.slice(most);
  const more = first
    ? [
        workflowCommand(
          commands[first.severity],
          { title: say.moreTitle },
          say.more(shown.length - most),
        ),
      ]
    : [];
  const annotations = shown.slice(0, most).map((finding) => annotationOf(page, finding, shown));
  const kept =
    result.accepted === null
      ? ''
      : ` ${labelled(facts.accepted, accepted(result.accepted.count, result.accepted.change))}.`;
  return `${[log(verdict, level, score) + kept, ...annotations, ...more].join('\n')}\n`;
}

function annotationOf(
  page: CheckPage,
  finding: ReportedFinding,
  all: readonly ReportedFinding[],
): string {
  const { words, firstStep, path } = page;
  const { annotation, labelled, first } = words.pipeline;
  const { outcome, severity, message, at } = finding;
  const file = at && path(at.file);
  // Advice is the same for all findings of a rule: once is enough.
  const isFirst = all.find((other) => other.outcome === outcome) === finding;
  const step = isFirst ? firstStep(outcome) : null;
  const text = [visible(message), ...(step === null ? [] : [labelled(first, step)])].join('\n');
  const place = file === null ? {} : { file: harmless(file), line: at?.line, col: at?.column };
  const title = annotation.title(truncate(visible(outcome.title), longestTitle));
  return workflowCommand(commands[severity], { title, ...place }, text);
}
