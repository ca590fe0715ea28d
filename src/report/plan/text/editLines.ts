import type { AssessmentStep } from '../../../assessment.ts';
import { spaces } from '../../text/layout/pad.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { visible } from '../../text/visible.ts';
import type { PlanPage } from '../planPage.ts';

/** Lines that are written further in than this part of the room are moved out. */
const deepest = 1 / 3;

/** The lines that a step takes away and those that it writes, each with its sign, under their place. */
export function editLines(page: PlanPage, { edits }: AssessmentStep): string[] {
  const { words, style, measure } = page;
  const { step: say } = words.plan;
  const room = { columns: measure - 2, lead: spaces(page.numberWidth + 2), paint: style.dim };
  if (edits.length === 0) return paragraph(say.noLines, room);
  return edits.flatMap(({ at, removed, added }) => [
    ...paragraph(say.where(page.place(at)), room),
    ...removed.flatMap((line) => signedLine(page, '-', line)),
    ...added.flatMap((line) => signedLine(page, '+', line)),
  ]);
}

/** A line of the file; where it is too long for the terminal it goes on further in. */
function signedLine(
  { style, width, numberWidth }: PlanPage,
  sign: '-' | '+',
  line: string,
): string[] {
  const paint = sign === '-' ? style.red : style.green;
  const columns = width - 2;
  const text = line.trimStart();
  const depth = Math.min(line.length - text.length, Math.floor(columns * deepest));
  const inside = numberWidth + 2;
  const first = `${spaces(inside)}${sign} ${spaces(depth)}`;
  const [head, ...rest] = paragraph(visible(text) || ' ', { columns: columns - 2, lead: first });
  return [head ?? first.trimEnd(), ...rest.map((each) => `  ${each}`)].map(
    (each) => each.slice(0, inside) + paint(each.slice(inside)),
  );
}
