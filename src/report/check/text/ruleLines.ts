import type { Finding, RuleOutcome } from '../../../check/checkResult.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { indented } from '../../text/layout/section.ts';
import { statement } from '../../text/statement.ts';
import { visible } from '../../text/visible.ts';
import type { CheckTextPage } from './checkTextPage.ts';

/** Findings of one rule that a terminal shows; a log is read from its end. */
const most = 10;

/** A rule that is not met or that warns in full, any other on a line. */
export function ruleLines(page: CheckTextPage, outcome: RuleOutcome): string[] {
  const { style, words, measure } = page;
  const { title, found, findings } = outcome;
  const shown = findings.filter(({ severity }) => severity !== 'note');
  const [sign, paint] = signOf(outcome, shown, page);
  const head = paragraph(`${visible(title)}: ${visible(found)}`, {
    columns: measure,
    lead: `${paint(sign)} `,
    ...(outcome.passed ? {} : { paint: style.bold }),
  });
  const accepted = findings.length - shown.length;
  const acceptedLine =
    accepted > 0 ? paragraph(words.check.report.accepted(accepted), dimmed(page)) : [];
  if (outcome.passed && shown.length === 0) return [...head, ...indented(acceptedLine)];
  return [
    ...head,
    ...indented([
      ...askedLines(page, outcome),
      ...shown.slice(0, most).flatMap((finding) => findingLines(page, finding)),
      ...(shown.length > most
        ? paragraph(words.check.report.more(shown.length - most), dimmed(page))
        : []),
      ...acceptedLine,
      ...stepLines(page, outcome),
    ]),
  ];
}

function signOf(
  { passed }: RuleOutcome,
  shown: readonly Finding[],
  { style }: CheckTextPage,
): [string, (text: string) => string] {
  if (!passed) return ['✗', style.red];
  return shown.length > 0 ? ['!', style.yellow] : ['✓', style.green];
}

function askedLines(page: CheckTextPage, { asked, source }: RuleOutcome): string[] {
  const from = 'flag' in source ? source.flag : page.place(source.at);
  return paragraph(page.words.check.report.asked(visible(asked), from), dimmed(page));
}

function findingLines(page: CheckTextPage, { message, at }: Finding): string[] {
  return statement({ ...page, measure: page.measure - 2 }, '- ', message, [at]);
}

function stepLines(page: CheckTextPage, { firstStep }: RuleOutcome): string[] {
  if (firstStep === null) return [];
  const { words, numbers, style } = page;
  const { title, effort, at } = firstStep;
  const days = words.report.personDays(numbers.days(effort));
  const lead = `${style.cyan('→')} `;
  return statement(page, lead, words.check.report.first(title, days), [at]);
}

function dimmed({ measure, style }: CheckTextPage) {
  return { columns: measure - 2, paint: style.dim };
}
