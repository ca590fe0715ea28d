import { paragraph } from './layout/paragraph.ts';
import { unbroken } from './layout/wrap.ts';
import type { Page } from './page.ts';
import { visible } from './visible.ts';

interface Position {
  file: string;
  line: number;
}

/** A sentence of the result, hanging from its lead and followed by where it comes from. */
export function statement(
  page: Pick<Page, 'place' | 'measure' | 'style'>,
  lead: string,
  message: string,
  positions: readonly Position[],
  indent = 0,
): string[] {
  const places = [...new Set(positions.map((position) => `(${page.place(position)})`))];
  const text = [visible(message), ...places.map(unbroken)].join(' ');
  const dimmed = (line: string) =>
    places.reduce((painted, place) => painted.replaceAll(place, page.style.dim(place)), line);
  return paragraph(text, { columns: page.measure - 2 - indent, lead, paint: dimmed });
}
