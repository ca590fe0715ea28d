import { fitLines } from '../picture/fitText.ts';
import type { Box, Paragraph, TextItem } from './slide.ts';

/** Lines of text stand so far apart, in sizes. */
const lineHeight = 1.2;
const paragraphGap = 0.35;
const bulletIndent = 14;

type Look = Partial<Omit<TextItem, 'kind' | 'box' | 'paragraphs'>> & {
  /** Of one paragraph; as many as the box holds without it. */
  mostLines?: number;
};

/**
 * A box with texts that are cut where they would leave it. They are measured with a wide font, so
 * that what fits here fits in the fonts that presentations are shown with.
 */
export function textItem(
  box: Box,
  paragraphs: readonly Paragraph[],
  { mostLines, ...look }: Look = {},
): TextItem {
  const inset = look.inset ?? 4;
  const inside = { width: box.width - 2 * inset, height: box.height - 2 * inset };
  return {
    kind: 'text',
    box,
    inset,
    align: 'left',
    valign: 'top',
    shape: 'rect',
    fill: null,
    line: null,
    ...look,
    paragraphs: fitting(paragraphs, inside, mostLines ?? Number.POSITIVE_INFINITY),
  };
}

/** How high some texts are in a width. */
export function textHeight(
  paragraphs: readonly Paragraph[],
  width: number,
  mostLines = Number.POSITIVE_INFINITY,
): number {
  return paragraphs.reduce((height, paragraph, index) => {
    const lines = linesOf(paragraph, width, mostLines).length;
    return height + heightOf(paragraph, lines) + (index === 0 ? 0 : gapBefore(paragraph));
  }, 0);
}

function fitting(
  paragraphs: readonly Paragraph[],
  { width, height }: { width: number; height: number },
  mostLines: number,
): Paragraph[] {
  const shown: Paragraph[] = [];
  let left = height;
  for (const paragraph of paragraphs) {
    const gap = shown.length === 0 ? 0 : gapBefore(paragraph);
    const room = Math.floor((left - gap) / (paragraph.size * lineHeight) + 0.001);
    if (room < 1) break;
    const lines = linesOf(paragraph, width, Math.min(mostLines, room));
    shown.push({ ...paragraph, text: lines.join(' ') });
    left -= gap + heightOf(paragraph, lines.length);
  }
  return shown;
}

function linesOf({ text, size, bold = false, bullet }: Paragraph, width: number, most: number) {
  const room = width - (bullet ? bulletIndent : 0);
  return fitLines(text, room, { size, bold }, Math.max(1, Math.min(most, 99)));
}

function heightOf({ size }: Paragraph, lines: number): number {
  return Math.max(1, lines) * size * lineHeight;
}

function gapBefore({ size }: Paragraph): number {
  return size * paragraphGap;
}
