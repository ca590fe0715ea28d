import type { CheckResult, RuleOutcome } from '../../../check/checkResult.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { section } from '../../text/layout/section.ts';
import { visible } from '../../text/visible.ts';
import type { CheckTextOptions } from './checkTextOptions.ts';
import { checkTextPage } from './checkTextPage.ts';
import { headLines } from './headLines.ts';
import { ruleLines } from './ruleLines.ts';

/** What a check found, for a terminal: what is not met first. */
export function renderCheckText(result: CheckResult, options: CheckTextOptions): string {
  const page = checkTextPage(result, options);
  const { words, style, measure } = page;
  const failed = result.rules.filter(({ passed }) => !passed);
  const passed = result.rules.filter((outcome) => outcome.passed);
  const warns = ({ findings }: RuleOutcome) =>
    findings.some(({ severity }) => severity === 'warning');
  const notes = result.notes.flatMap((note) =>
    paragraph(visible(note), { columns: measure - 2, lead: '- ' }),
  );
  const blocks = [
    headLines(page),
    ...[...failed, ...passed.filter(warns)].map((outcome) => ruleLines(page, outcome)),
    passed.filter((outcome) => !warns(outcome)).flatMap((outcome) => ruleLines(page, outcome)),
    section(words.check.report.notes, notes, style),
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
