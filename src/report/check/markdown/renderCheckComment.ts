import type { CheckResult } from '../../../check/checkResult.ts';
import type { CheckOptions } from '../checkOptions.ts';
import { checkPage } from '../checkPage.ts';
import { checkDocument } from './checkDocument.ts';
import { commentMarker } from './commentMarker.ts';
import { failedParts } from './failedParts.ts';
import { headPart } from './headPart.ts';
import { otherParts } from './otherParts.ts';
import { rulesPart } from './rulesPart.ts';

/** GitHub takes 65536 characters, GitLab far more: no character has less than a byte. */
const limit = { bytes: 64_000, name: '64 KB' };

/**
 * One comment on a pull or merge request, in Markdown. Its first line, which nobody sees, is the
 * same at each run, so that the comment can be found and replaced.
 */
export function renderCheckComment(result: CheckResult, options: CheckOptions): string {
  const page = checkPage(result, options);
  const marker = { before: [commentMarker(result, options)], items: [], after: [] };
  const parts = [
    marker,
    headPart(page),
    ...failedParts(page, { open: false }),
    ...rulesPart(page),
    ...otherParts(page),
  ];
  return checkDocument(page, parts, limit);
}
