import type { HandoverGrade } from '../../assessment.ts';
import {
  gradeSymbols,
  type HandoverMatrix,
  handoverMatrix,
  unknownSymbol,
} from './handoverMatrix.ts';
import { handoverTable } from './handoverTable.ts';
import { section } from './layout/section.ts';
import { unbroken, wrap } from './layout/wrap.ts';
import type { Page, Section } from './page.ts';

/** The customers of each channel, and what is known of them on each other channel. */
export const handovers: Section = (page) => {
  const { assessment, words, style, measure } = page;
  if (assessment.handovers.length === 0) return [];
  const { handovers: say } = words.report;
  const matrix = handoverMatrix(assessment);
  const explained = wrap(say.explained, measure - 2).map((line) => style.dim(line));
  const lines = [...explained, '', ...handoverTable(page, matrix), '', ...legend(page, matrix)];
  return section(say.title, lines, style);
};

/** What the symbols in use mean. */
function legend(
  { words, style, measure }: Page,
  { ids, silent, symbol }: HandoverMatrix,
): string[] {
  const { handovers: say } = words.report;
  const used = new Set(ids.flatMap((row) => ids.map((column) => symbol(row, column))));
  const grades = Object.entries(gradeSymbols) as [HandoverGrade, string][];
  const entries = [
    ...grades.map(([grade, sign]) => [sign, say.grades[grade]] as const),
    [unknownSymbol, say.unknown] as const,
  ]
    .filter(([sign]) => used.has(sign))
    .map(([sign, meaning]) => unbroken(`${sign} ${meaning}`));
  const lines = wrap(entries.join('   '), measure - 2);
  if (silent.size > 0) lines.push(...wrap(say.emptyRow, measure - 2));
  return lines.map((line) => style.dim(line));
}
