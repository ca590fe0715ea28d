import { codeSpan } from '../../markdown/codeSpan.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import type { CheckPage } from '../checkPage.ts';
import type { ReportedFinding } from '../reportedFindings.ts';

/** One finding as an item of a list, with its place first. */
export function findingItem({ place }: CheckPage, { at, message }: ReportedFinding): string {
  const where = at === null ? '' : `${codeSpan(place(at))} `;
  return `- ${where}${markdownText(message)}`;
}
