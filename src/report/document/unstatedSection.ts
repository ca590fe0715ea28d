import { codeSpan } from '../markdown/codeSpan.ts';
import { collapsed } from '../markdown/collapsed.ts';
import { markdownText } from '../markdown/markdownText.ts';
import { visible } from '../text/visible.ts';
import type { DocumentSection } from './documentPage.ts';

/** What the files leave open, place by place. */
export const unstatedSection: DocumentSection = ({ assessment, words, places }) => {
  const { unstated: say } = words.report;
  if (assessment.unstated.length === 0) return [];
  const names: Readonly<Record<string, string>> = say.what;
  const items = assessment.unstated.map(({ what, about, at }) => {
    const name = Object.hasOwn(names, what) ? (names[what] ?? '') : visible(what);
    return `- ${markdownText(name)}: ${codeSpan(about)} (${places([at])})`;
  });
  return [
    `## ${say.title}`,
    '',
    say.explained,
    '',
    ...collapsed(words.document.places(items.length), items),
  ];
};
