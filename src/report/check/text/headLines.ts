import { fill, widest } from '../../text/layout/pad.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { indented } from '../../text/layout/section.ts';
import { truncate } from '../../text/layout/truncate.ts';
import { wrap } from '../../text/layout/wrap.ts';
import { levelSentence } from '../../text/levelSentence.ts';
import { scoreSentence } from '../../text/scoreSentence.ts';
import { visible } from '../../text/visible.ts';
import type { CheckTextPage } from './checkTextPage.ts';

/** Whether the check is passed, and what it was decided by. */
export function headLines(page: CheckTextPage): string[] {
  const { result, words, style, measure } = page;
  const { report: say } = words.check;
  const failed = result.rules.filter(({ passed }) => !passed).length;
  const verdict = result.passed
    ? say.passed(result.rules.length)
    : say.failed(failed, result.rules.length);
  const company = truncate(visible(result.company ?? ''), measure) || words.report.header.unnamed;
  const facts = factsOf(page);
  const label = widest(facts.map(([name]) => name)) + 2;
  return [
    style.bold(company),
    ...wrap(verdict, measure).map(result.passed ? style.green : style.red),
    '',
    ...indented(
      facts.flatMap(([name, text]) =>
        paragraph(text, { columns: measure - 2, lead: style.dim(name) + fill(name, label) }),
      ),
    ),
  ];
}

function factsOf({ result, words, numbers }: CheckTextPage): [label: string, text: string][] {
  const { labels, on, baseline } = words.check.report;
  const { accepted } = result;
  const facts: [string, string | null][] = [
    [labels.level, levelSentence(result.level, words, (level) => level)],
    [labels.score, scoreSentence(result.score, { words, numbers })],
    [labels.on, on[result.on]],
    [
      labels.baseline,
      result.baseline !== null && accepted
        ? baseline(visible(result.baseline), accepted.count, accepted.change)
        : null,
    ],
    [labels.since, result.since === null ? null : visible(result.since)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}
