import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import type { ExplanationPage } from './explanationPage.ts';

/** A heading with a text below; nothing where there is no text. */
export function prose({ style, inside }: ExplanationPage, title: string, text: string): string[] {
  return text === '' ? [] : section(title, wrap(text, inside), style);
}

/** A heading with a list of texts below. */
export function proseList(
  { style, inside }: ExplanationPage,
  title: string,
  texts: readonly string[],
): string[] {
  const lines = texts.flatMap((text) => paragraph(text, { columns: inside, lead: '· ' }));
  return section(title, lines, style);
}
