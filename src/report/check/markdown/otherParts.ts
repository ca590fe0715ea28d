import { markdownText } from '../../markdown/markdownText.ts';
import type { CheckPage } from '../checkPage.ts';
import type { CheckPart } from './checkPart.ts';
import { collapsed } from './collapsed.ts';
import { findingItem } from './findingItem.ts';

/** What fails nothing: warnings, gaps that are accepted, notes; and by which rubric it was judged. */
export function otherParts(page: CheckPage): CheckPart[] {
  const { result, words } = page;
  const { pipeline: say } = words;
  const { rubric, tool, notes } = result;
  const judged = say.judgedBy(rubric.id, rubric.version, tool.version);
  return [
    ...listed(page, 'warning', say.softened),
    ...listed(page, 'note', say.acceptedTitle),
    ...(notes.length > 0
      ? [
          {
            before: [`### ${say.notes}`, ''],
            items: notes.map((note) => `- ${markdownText(note)}`),
            after: [],
          },
        ]
      : []),
    { before: [markdownText(judged)], items: [], after: [] },
  ];
}

function listed(
  page: CheckPage,
  severity: 'warning' | 'note',
  title: (number: number) => string,
): CheckPart[] {
  const items = page.findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => findingItem(page, finding));
  return items.length > 0 ? [collapsed(title(items.length), items)] : [];
}
