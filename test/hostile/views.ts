import { tableNames } from '../../src/report/csv/tables.ts';
import { pictures } from '../../src/report/picture/pictures.ts';
import { csv } from './readers/csv.ts';
import { github } from './readers/github.ts';
import { html } from './readers/html.ts';
import { json, messages, sarif } from './readers/json.ts';
import { markdown } from './readers/markdown.ts';
import { mermaid } from './readers/mermaid.ts';
import type { Reader } from './readers/reader.ts';
import { slides } from './readers/slides.ts';
import { svg } from './readers/svg.ts';
import { terminal } from './readers/terminal.ts';
import { xml } from './readers/xml.ts';
import { yaml } from './readers/yaml.ts';

/** A command that shows names, and who reads what it prints. */
export interface View {
  words: readonly string[];
  reader: Reader;
}

type Formats = Readonly<Record<string, Reader>>;

/** Every command that shows a company or a rubric, in each of its formats. */
const shown: readonly (readonly [call: string, formats: Formats])[] = [
  ['report result.json', { text: terminal, json, markdown, html, pptx: slides }],
  ['plan company.json', { text: terminal, json, markdown, csv, gantt: mermaid }],
  ['compare company.json later.json', { text: terminal, json, markdown, html }],
  ['what-if company.json --remove webshop', { text: terminal, json }],
  ['explain recognition company.json', { text: terminal, json }],
  ['explain score company.json', { text: terminal, json }],
  ['explain omni company.json --sensitivity', { text: terminal }],
  [
    'portfolio company.json later.json --no-plan',
    { text: terminal, json, ndjson: json, csv, markdown, html },
  ],
  [
    'check company.json --min-level omni --max-repeats 0 --forbid contradiction --require-owner channels',
    {
      ...{ text: terminal, json, github, summary: markdown, comment: markdown },
      ...{ sarif, junit: xml, gitlab: messages },
    },
  ],
  ['explain recognition --rubric ./rubric.json', { text: terminal, json }],
  ['rubric lint ./rubric.json', { text: terminal, json }],
  ['rubric impact omnichannel ./rubric.json company.json', { text: terminal, json }],
];

/** The same in the other language, where its words are others around the name. */
const inItalian: readonly (readonly [call: string, formats: Formats])[] = [
  ['assess company.json --no-plan --lang it', { text: terminal, markdown }],
  ['plan company.json --lang it', { text: terminal }],
];

/** Commands that have one format, or several that are named in another way. */
const others: readonly (readonly [call: string, reader: Reader])[] = [
  ...tableNames.map((table): [string, Reader] => [`report result.json --table ${table}`, csv]),
  ...Object.keys(pictures).map((name): [string, Reader] => [
    `report picture ${name} result.json`,
    svg,
  ]),
  ['assess company.json --no-plan --questions', terminal],
  ['assess company.json --no-plan --color --rubric ./rubric.json', terminal],
  ['assess companies.ndjson --ndjson --no-plan', json],
  ['interview company.json --print-questions', yaml],
  ['rubric show ./rubric.json', yaml],
];

export const views: readonly View[] = [
  ...[...shown, ...inItalian].flatMap(([call, formats]) =>
    Object.entries(formats).map(([format, reader]) => ({
      words: [...call.split(' '), '-f', format],
      reader,
    })),
  ),
  ...others.map(([call, reader]) => ({ words: call.split(' '), reader })),
];
