import type { HandoverGrade } from '../../assessment.ts';
import { collapsed } from '../markdown/collapsed.ts';
import { markdownTable } from '../markdown/markdownTable.ts';
import { markdownText } from '../markdown/markdownText.ts';
import {
  gradeSymbols,
  type HandoverMatrix,
  handoverMatrix,
  unknownSymbol,
} from '../text/handoverMatrix.ts';
import type { DocumentPage, DocumentSection } from './documentPage.ts';

/** More channels than this have numbers over the columns. */
const mostNames = 6;
/** More than this are shown behind a click. */
const mostOpen = 12;

/** The customers of each channel, and what is known of them on each other channel. */
export const handoversSection: DocumentSection = (page) => {
  const { assessment, words } = page;
  if (assessment.handovers.length === 0) return [];
  const { handovers: say } = words.report;
  const matrix = handoverMatrix(assessment);
  const table = tableLines(page, matrix);
  const isLong = matrix.ids.length > mostOpen;
  const shown = isLong ? collapsed(words.document.handovers(matrix.ids.length), table) : table;
  return [`## ${say.title}`, '', say.explained, '', ...shown, '', ...legend(page, matrix)];
};

function tableLines(
  { words, channelName }: DocumentPage,
  { ids, symbol }: HandoverMatrix,
): string[] {
  const isLarge = ids.length > mostNames;
  const names = ids.map((id) => markdownText(channelName(id)));
  const columns = [words.report.handovers.from, ...names].map((title, index) => ({
    title: isLarge && index > 0 ? String(index) : title,
    isNumber: false,
  }));
  const rows = ids.map((row, index) => [
    isLarge ? `${index + 1}. ${names[index]}` : (names[index] ?? ''),
    ...ids.map((column) => symbol(row, column)),
  ]);
  return markdownTable(columns, rows);
}

/** What the symbols in use mean. */
function legend({ words }: DocumentPage, { ids, silent, symbol }: HandoverMatrix): string[] {
  const { handovers: say } = words.report;
  const used = new Set(ids.flatMap((row) => ids.map((column) => symbol(row, column))));
  const grades = Object.entries(gradeSymbols) as [HandoverGrade, string][];
  const entries: [sign: string, meaning: string][] = [
    ...grades.map(([grade, sign]): [string, string] => [sign, say.grades[grade]]),
    [unknownSymbol, say.unknown],
  ];
  return [
    ...entries.filter(([sign]) => used.has(sign)).map(([sign, meaning]) => `- ${sign} ${meaning}`),
    ...(silent.size > 0 ? [`- ${say.emptyRow}`] : []),
  ];
}
