import type { RuleOutcome } from '../../../check/checkResult.ts';
import { markdownTable } from '../../markdown/markdownTable.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import type { CheckPage } from '../checkPage.ts';
import type { CheckPart } from './checkPart.ts';

/** All rules at a glance, those that are not met first; none where nothing was asked for. */
export function rulesPart({ result: { rules }, words }: CheckPage): CheckPart[] {
  const { table: say } = words.pipeline;
  if (rules.length === 0) return [];
  const sorted = [
    ...rules.filter(({ passed }) => !passed),
    ...rules.filter(({ passed }) => passed),
  ];
  const state = ({ passed, findings }: RuleOutcome) => {
    if (!passed) return `❌ ${say.failed}`;
    const isSoftened = findings.some(({ severity }) => severity === 'warning');
    return isSoftened ? `⚠️ ${say.softened}` : `✅ ${say.passed}`;
  };
  const rows = sorted.map((outcome) => [
    state(outcome),
    ...[outcome.title, outcome.asked, outcome.found].map(markdownText),
  ]);
  const columns = ['', say.rule, say.asked, say.found].map((heading) => ({
    title: heading,
    isNumber: false,
  }));
  const [head = '', line = '', ...items] = markdownTable(columns, rows);
  return [{ before: [head, line], items, after: [] }];
}
