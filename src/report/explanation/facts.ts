import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import type { ExplanationPage } from './explanationPage.ts';

/** Labels with what they stand for beside them. */
export function facts(
  { style, inside }: ExplanationPage,
  labelled: readonly (readonly [label: string, text: string])[],
): string[] {
  const width = widest(labelled.map(([label]) => label)) + 2;
  return labelled.flatMap(([label, text]) =>
    paragraph(text, { columns: inside, lead: style.dim(label) + fill(label, width) }),
  );
}
