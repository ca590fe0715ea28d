import type { RuleOutcome } from '../../../check/checkResult.ts';
import { codeSpan } from '../../markdown/codeSpan.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import type { CheckPage } from '../checkPage.ts';
import type { CheckPart } from './checkPart.ts';
import { collapsed } from './collapsed.ts';
import { findingItem } from './findingItem.ts';

interface Display {
  /** Whether the findings are there to see, or open with a click. */
  open: boolean;
}

/** Each rule that is not met: what to do first, and where it shows. */
export function failedParts(page: CheckPage, { open }: Display): CheckPart[] {
  const { result, findings, words } = page;
  const { pipeline: say } = words;
  return result.rules
    .filter(({ passed }) => !passed)
    .flatMap((outcome, index) => {
      const items = findings
        .filter((finding) => finding.outcome === outcome && finding.severity === 'error')
        .map((finding) => findingItem(page, finding));
      const head = [
        ...(index === 0 ? [`### ${say.failed}`, ''] : []),
        `#### ${markdownText(outcome.title)}`,
        '',
        ...factLines(page, outcome),
      ];
      return open
        ? [{ before: [...head, '', say.listed(items.length), ''], items, after: [] }]
        : [{ before: head, items: [], after: [] }, collapsed(say.findings(items.length), items)];
    });
}

function factLines(page: CheckPage, outcome: RuleOutcome): string[] {
  const { pipeline: say } = page.words;
  const { asked, found, source, firstStep } = outcome;
  const step = page.firstStep(outcome);
  const from = 'flag' in source ? source.flag : page.place(source.at);
  return [
    `- **${say.asked}:** ${markdownText(asked)} (${codeSpan(from)})`,
    `- **${say.found}:** ${markdownText(found)}`,
    ...(step === null || firstStep === null
      ? []
      : [`- **${say.first}:** ${markdownText(step)}, ${codeSpan(page.place(firstStep.at))}`]),
  ];
}
