import { visible } from '../../text/visible.ts';
import type { DeckPart } from '../deckPage.ts';
import { type Paragraph, slideBody } from '../slide.ts';
import { textItem } from '../textItem.ts';

/** How level, score and plan come about, and from what. */
export const methodSlide: DeckPart = ({ assessment, words }) => {
  const { method: say } = words.deck;
  const { x, y, width, height } = slideBody;
  const { rubric, tool, inputs, criteria } = assessment;
  const half = width / 2 - 12;
  const judged = words.report.rubricLine(
    visible(rubric.title),
    visible(rubric.id),
    visible(rubric.version),
    visible(tool.version),
  );
  const heading = (text: string): Paragraph => ({ text, size: 13, bold: true, colour: 'accent' });
  const known: Readonly<Record<string, string>> = words.explain.sources;
  const cited = [...new Set(criteria.flatMap(({ sources }) => sources))].sort();
  const sources = cited.map((source) =>
    visible(Object.hasOwn(known, source) ? `${source}: ${known[source]}` : source),
  );
  const files = inputs.map(
    ({ file, sha256 }) => `${visible(file)} · ${visible(sha256).slice(0, 12)}…`,
  );
  const items = [
    textItem(
      { x, y, width: half, height },
      say.how.map((text) => ({ text, size: 15, bullet: true })),
      { inset: 8 },
    ),
    textItem(
      { x: x + half + 24, y, width: half, height },
      [
        heading(say.rubric),
        { text: judged, size: 12 },
        { text: visible(rubric.hash), size: 9, colour: 'muted' },
        ...(sources.length > 0
          ? [heading(say.sources), ...sources.map((text): Paragraph => ({ text, size: 9 }))]
          : []),
        heading(say.files),
        ...files.map((text): Paragraph => ({ text, size: 11 })),
      ],
      { fill: 'panel', inset: 14, mostLines: 3 },
    ),
  ];
  const notes = inputs.map(({ file, sha256 }) => `${visible(file)}: sha256 ${visible(sha256)}`);
  return [
    {
      name: 'method',
      title: say.title,
      items,
      notes: [...notes, ...assessment.notes.map(visible)],
    },
  ];
};
