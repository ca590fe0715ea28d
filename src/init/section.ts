import { wrapAnsi } from 'fast-wrap-ansi';

/** The files that a folder of fragments is made of, in the order in which they are filled in. */
export const topics = [
  'company',
  'teams',
  'channels',
  'systems',
  'flows',
  'journeys',
  'measurement',
] as const;
export type Topic = (typeof topics)[number];

/** A line of YAML, with or without a remark beside it. */
export type Line = string | readonly [yaml: string, remark: string];

/** One top-level key of a starter. */
export interface Section {
  topic: Topic;
  /** What the key is for; each text is a paragraph. */
  about: readonly string[];
  /** What stands there before anybody has filled it in. */
  live: readonly Line[];
  /** What could stand there: the lines below the key, which begin as comments. */
  example: readonly Line[];
}

const columns = 98;
/** An example begins where no text does, which tells the two apart. */
const exampleMark = '#';

/** A section as lines of YAML. */
export function sectionLines({ about, live, example }: Section): string[] {
  return [
    ...commentLines(about),
    ...besideRemarks(live),
    ...besideRemarks(example.map((line) => marked(line))),
  ];
}

/** Paragraphs as comments. */
export function commentLines(paragraphs: readonly string[], indent = ''): string[] {
  return paragraphs.flatMap((paragraph) =>
    wrapAnsi(paragraph, columns - indent.length)
      .split('\n')
      .map((line) => `${indent}# ${line}`.trimEnd()),
  );
}

function marked(line: Line): Line {
  const mark = (yaml: string) => `${exampleMark} ${yaml}`;
  return typeof line === 'string' ? mark(line) : [mark(line[0]), line[1]];
}

/** Remarks stand in one column, beside the longest line that has one. */
function besideRemarks(lines: readonly Line[]): string[] {
  const width = Math.max(
    0,
    ...lines.map((line) => (typeof line === 'string' ? 0 : line[0].length)),
  );
  return lines.map((line) =>
    typeof line === 'string' ? line : `${line[0].padEnd(width)}   # ${line[1]}`,
  );
}
