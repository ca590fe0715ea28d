import type { CheckPage } from '../checkPage.ts';
import type { CheckPart } from './checkPart.ts';
import { fittedParts } from './fittedParts.ts';

/** How much a platform takes. */
export interface DocumentLimit {
  bytes: number;
  /** The limit as people know it. */
  name: string;
}

/** The parts as one document that a platform takes; a cut is said at its end. */
export function checkDocument(
  { words: { pipeline: say } }: CheckPage,
  parts: readonly CheckPart[],
  { bytes, name }: DocumentLimit,
): string {
  const most = parts.reduce((sum, { items }) => sum + items.length, 0);
  const reserved = 2 * say.cut(most, name).length;
  const more = (number: number) => `- ${say.more(number)}`;
  const { blocks, left } = fittedParts(parts, bytes - reserved, more);
  const cut = left > 0 ? [[say.cut(left, name)]] : [];
  return `${[...blocks, ...cut].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
