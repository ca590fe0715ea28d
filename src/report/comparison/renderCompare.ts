import type { SidesResult } from '../../compare/sidesResult.ts';
import { signed } from '../impact/signed.ts';
import type { Style } from '../style.ts';
import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { indented, section } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import { visible } from '../text/visible.ts';
import { compareHeadline } from './compareHeadline.ts';
import { type CompareTerms, type CompareWords, compareTerms } from './compareTerms.ts';
import { compareTopics } from './compareTopics.ts';
import { type ComparisonPage, comparisonPage } from './comparisonPage.ts';
import { consequences } from './consequences.ts';
import { criterionLines } from './criterionLines.ts';
import { dimensionTable } from './dimensionTable.ts';
import { factLines } from './factLines.ts';
import { type SplitPart, splitParts } from './splitParts.ts';
import { entryLines, topicLines } from './topicLines.ts';
import { obstacleTopic } from './topics/obstacleTopic.ts';
import type { ComparisonTopic } from './topics/topic.ts';

/** How to show two sides. */
export interface CompareOptions {
  words: CompareWords;
  style: Style;
  /** Columns of the terminal; fewer than 60 count as 60. */
  width: number;
}

type ComparePage = ComparisonPage & CompareTerms;

/** A part as lines; none when there is nothing to say. */
type Part = (page: ComparePage, result: SidesResult) => string[];

/** In the order in which they are read: the answer first, then what it rests on. */
const parts: readonly Part[] = [
  headLines,
  headlineLines,
  factLines,
  splitLines,
  consequences,
  (page, result) => topicParts(page, result).first,
  dimensionTable,
  criterionLines,
  (page, result) => topicParts(page, result).last,
  rubricLines,
];
/** Where no rubric has judged both sides. */
const partsWithoutScores: readonly Part[] = [
  headLines,
  obstacleLines,
  (page, result) => {
    const { first } = topicParts(page, result);
    return first.length > 0 ? first : wrap(page.words.compare.incomparable.nothing, page.measure);
  },
];

/** Two sides for a terminal. */
export function renderCompare(result: SidesResult, options: CompareOptions): string {
  const page: ComparePage = {
    ...comparisonPage(options, result),
    ...compareTerms(options.words, result),
  };
  const shown = (result.comparable ? parts : partsWithoutScores)
    .map((part) => part(page, result))
    .filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The subjects, an empty line between each two. */
function topicParts(page: ComparePage, result: SidesResult): { first: string[]; last: string[] } {
  const linesOf = (topics: readonly ComparisonTopic[]) =>
    topics
      .map((topic) => topicLines(topic)(page, result))
      .filter((lines) => lines.length > 0)
      .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  const { first, last } = compareTopics(result);
  return { first: linesOf(first), last: linesOf(last) };
}

function headLines(page: ComparePage, { sides }: SidesResult): string[] {
  const { words, style, measure, inside, title } = page;
  const { before, after } = words.compare.sides;
  const width = widest([before, after]) + 2;
  const line = (label: string, text: string) =>
    paragraph(text, { columns: inside, lead: style.dim(label) + fill(label, width) });
  return [
    ...wrap(title, measure).map(style.bold),
    ...indented([
      ...line(before, page.standing(sides.before)),
      ...line(after, page.standing(sides.after)),
    ]),
  ];
}

function headlineLines(page: ComparePage, result: SidesResult): string[] {
  const { style, measure } = page;
  const { answer, reading } = compareHeadline(page, result);
  return [
    ...wrap(answer, measure).map(style.bold),
    ...(reading === null ? [] : wrap(reading, measure).map(style.dim)),
  ];
}

function obstacleLines(page: ComparePage, result: SidesResult): string[] {
  const { title, entries } = obstacleTopic(page, result);
  const lines = entries.flatMap((entry) => entryLines(page, entry, page.inside));
  return section(title, lines, page.style);
}

/** What is due to the company and what to the rubric. */
function splitLines(page: ComparePage, result: SidesResult): string[] {
  const { words, style, inside } = page;
  const found = splitParts(page, result);
  if (found === null) return [];
  const width = widest(found.parts.map(({ points }) => signed(page, points)));
  const line = ({ points, text }: SplitPart) => {
    const number = signed(page, points);
    return paragraph(text, { columns: inside, lead: `${fill(number, width)}${number}  ` });
  };
  return section(
    words.compare.split.title,
    [
      ...paragraph(found.explained, { columns: inside }),
      ...found.parts.flatMap(line),
      ...paragraph(found.judgedBy, { columns: inside, paint: style.dim }),
    ],
    style,
  );
}

function rubricLines({ words, style, measure }: ComparePage, result: SidesResult): string[] {
  const { title, id, version } = result.rubric.after;
  const said = words.report.rubricLine(
    visible(title),
    visible(id),
    visible(version),
    visible(result.tool.version),
  );
  return wrap(said, measure).map(style.dim);
}
