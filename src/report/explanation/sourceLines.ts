import { ownValue } from '../ownValue.ts';
import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationPage } from './explanationPage.ts';

/** Sources by their number, and what they are; one that a rubric brings stands for itself. */
export function sourceLines(
  { words, style, inside }: ExplanationPage,
  ids: readonly string[],
): string[] {
  const known: Readonly<Record<string, string>> = words.explain.sources;
  const shown = ids.map(visible);
  const width = widest(shown.filter((id) => Object.hasOwn(known, id))) + 2;
  return shown.flatMap((id) => {
    const told = ownValue(known, id);
    return told === undefined
      ? paragraph(id, { columns: inside })
      : paragraph(told, { columns: inside, lead: style.dim(id) + fill(id, width) });
  });
}
