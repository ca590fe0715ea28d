import type { Path } from '../../source/path.ts';
import type { MergedPart, PartKey } from '../mergedParts.ts';
import type { LintSpot } from './lintRule.ts';

/** The place of a field of a part, or of something in it, in the file that gave it last. */
export function givenSpot(
  map: PartKey,
  { id, document, givenIn }: MergedPart<unknown>,
  fieldPath: Path = [],
): Pick<LintSpot, 'document' | 'path' | 'part'> {
  const field = String(fieldPath[0] ?? '');
  return {
    document: givenIn.get(field) ?? document,
    path: [map, id, ...fieldPath],
    part: 'key',
  };
}
