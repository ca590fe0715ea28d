import { paragraph } from '../text/layout/paragraph.ts';
import { unbroken } from '../text/layout/wrap.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationPage } from './explanationPage.ts';

/** The title of a part, and below it what it is: its id first. */
export function heading(
  { style, measure }: ExplanationPage,
  title: string,
  facts: readonly string[],
): string[] {
  return [
    ...paragraph(visible(title), { columns: measure, paint: style.bold }),
    ...paragraph(facts.map((fact) => unbroken(visible(fact))).join(' · '), {
      columns: measure,
      paint: style.dim,
    }),
  ];
}
