import { paragraph } from './layout/paragraph.ts';
import { unbroken } from './layout/wrap.ts';
import type { Page } from './page.ts';
import { visible } from './visible.ts';

interface Position {
  file: string;
  line: number;
}

/** A sentence of the result, hanging from its lead and followed by where it comes from. */
export function statement(page: Page, lead: string, message: string, positions: readonly Position[]): string[] {
  const places = [...new Set(positions.map((position) => page.place(position)))];
  const shown = places.map((place) => unbroken(`(${place})`)).join(' ');
  return paragraph(`${visible(message)} ${shown}`, { columns: page.measure - 2, lead });
}
