import { paragraph } from './layout/paragraph.ts';
import { unbroken } from './layout/wrap.ts';
import type { Page } from './page.ts';
import { visible } from './visible.ts';

/** A sentence of the result, hanging from its lead and followed by where it comes from. */
export function statement(
  page: Page,
  lead: string,
  message: string,
  position: { file: string; line: number },
): string[] {
  const place = page.words.report.atPlace(page.place(position));
  const lines = paragraph(`${visible(message)} ${unbroken(place)}`, {
    columns: page.measure,
    lead,
  });
  return lines.map((line) =>
    line.endsWith(place) ? line.slice(0, -place.length) + page.style.dim(place) : line,
  );
}
