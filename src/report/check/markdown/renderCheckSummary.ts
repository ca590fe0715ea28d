import type { CheckResult } from '../../../check/checkResult.ts';
import type { CheckOptions } from '../checkOptions.ts';
import { checkPage } from '../checkPage.ts';
import { checkDocument } from './checkDocument.ts';
import { failedParts } from './failedParts.ts';
import { headPart } from './headPart.ts';
import { otherParts } from './otherParts.ts';
import { rulesPart } from './rulesPart.ts';

/** GitHub shows no summary at all where a step writes more; a little is left for what others write. */
const limit = { bytes: 1_000_000, name: '1 MiB' };

/** The summary of a run of a GitHub workflow, in Markdown. */
export function renderCheckSummary(result: CheckResult, options: CheckOptions): string {
  const page = checkPage(result, options);
  const parts = [
    headPart(page),
    ...rulesPart(page),
    ...failedParts(page, { open: true }),
    ...otherParts(page),
  ];
  return checkDocument(page, parts, limit);
}
