import { paragraph } from '../text/layout/paragraph.ts';
import { indented, section } from '../text/layout/section.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';
import type { ComparisonTopic, Entry, EntrySign } from './topics/topic.ts';

/** A subject as lines for a terminal. */
export function topicLines(topic: ComparisonTopic): ComparisonPart {
  return (page, comparison) => {
    const { title, entries, spaced = false } = topic(page, comparison);
    const lines = entries.flatMap((entry, index) => [
      ...(spaced && index > 0 && entry.sign !== 'more' ? [''] : []),
      ...entryLines(page, entry, page.inside),
    ]);
    return section(title, lines, page.style);
  };
}

/** An entry as lines, with what is said below it. */
export function entryLines(
  page: ComparisonPage,
  { sign, text, muted = false, details = [] }: Entry,
  columns: number,
): string[] {
  const { style } = page;
  return [
    ...paragraph(text, {
      columns,
      lead: sign === null ? '' : `${signs(page)[sign]} `,
      ...(muted && { paint: style.dim }),
    }),
    ...indented(details.flatMap((detail) => entryLines(page, detail, columns - 2))),
  ];
}

function signs({ style }: ComparisonPage): Readonly<Record<EntrySign, string>> {
  return {
    gained: style.green('✓'),
    lost: style.red('✗'),
    other: style.yellow('~'),
    perhaps: style.yellow('?'),
    contradicted: style.red('≠'),
    point: style.dim('·'),
    more: ' ',
  };
}
