import { fittingRubric, type RubricChoice } from '../../rubric/fittingRubric.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type RubricHead, rubricHead } from '../../rubric/rubricHead.ts';
import { defaultRubric, loadRubric, rubricFile, shippedRubrics } from './rubricFiles.ts';

/** The shipped rubric for a sector, where exactly one is; else the default. */
export function chosenRubric(
  sector: string | null,
  folder: string,
): { rubric: Rubric; choice?: RubricChoice } {
  // Without a sector no rubric is opened but the one that judges.
  if (sector === null) return { rubric: loadRubric(defaultRubric, folder) };
  const choice = fittingRubric(sector, sectorHeads(folder));
  return { rubric: loadRubric(choice.id ?? defaultRubric, folder), choice };
}

/** The heads of the shipped rubrics that are meant for a sector. */
export function sectorHeads(folder: string): RubricHead[] {
  return shippedRubrics()
    .filter((id) => id !== defaultRubric)
    .map((id) => rubricHead(rubricFile(id, folder)));
}
