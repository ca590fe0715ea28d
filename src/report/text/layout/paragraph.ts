import stringWidth from 'fast-string-width';
import { spaces } from './pad.ts';
import { wrap } from './wrap.ts';

interface ParagraphOptions {
  columns: number;
  /** What the first line starts with, colours included; the others are indented by its width. */
  lead?: string;
  paint?: (text: string) => string;
}

/** A text as lines, hanging from its lead. */
export function paragraph(text: string, { columns, lead = '', paint }: ParagraphOptions): string[] {
  const indent = stringWidth(lead);
  if (text.trim() === '') return [];
  return wrap(text, columns - indent).map(
    (line, index) => (index === 0 ? lead : spaces(indent)) + (paint ? paint(line) : line),
  );
}
