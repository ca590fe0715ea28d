import type { AssessmentStep } from '../../../assessment.ts';
import { codeBlock } from '../../markdown/codeBlock.ts';
import { codeSpan } from '../../markdown/codeSpan.ts';
import { placeText } from '../placeText.ts';
import type { PlanPage } from '../planPage.ts';

/** The lines that a step writes, under their place: to copy, or as a difference where others go. */
export function editBlocks({ words }: PlanPage, { edits }: AssessmentStep): string[] {
  const { step: say } = words.plan;
  if (edits.length === 0) return [say.noLines];
  return edits.flatMap(({ at, removed, added }, index) => [
    ...(index === 0 ? [] : ['']),
    `${say.where(codeSpan(placeText(at)))}`,
    '',
    ...(removed.length === 0
      ? codeBlock(added, 'yaml')
      : codeBlock(
          [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)],
          'diff',
        )),
  ]);
}
