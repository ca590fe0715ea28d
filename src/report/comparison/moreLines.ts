import { paragraph } from '../text/layout/paragraph.ts';
import type { ComparisonPage } from './comparisonPage.ts';

/** How many there are besides; nothing where there are none. */
export function moreLines({ words, style, inside }: ComparisonPage, left: number): string[] {
  if (left === 0) return [];
  return paragraph(words.report.more(left), { columns: inside, lead: '  ', paint: style.dim });
}
