import { fittingRubric, type RubricChoice } from '../../rubric/fittingRubric.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { rubricHead } from '../../rubric/rubricHead.ts';
import { defaultRubric, loadRubric, rubricFile, shippedRubrics } from './rubricFiles.ts';

/** The rubric that was named; else the shipped one for the sector, where exactly one is. */
export function chosenRubric(
  named: string | undefined,
  sector: string | null,
  folder: string,
): { rubric: Rubric; choice?: RubricChoice } {
  if (named !== undefined) return { rubric: loadRubric(named, folder) };
  // Nobody's sector needs no rubric to be opened but the one that judges.
  if (sector === null) return { rubric: loadRubric(defaultRubric, folder) };
  const heads = shippedRubrics()
    .filter((id) => id !== defaultRubric)
    .map((id) => rubricHead(rubricFile(id, folder)));
  const choice = fittingRubric(sector, heads);
  return { rubric: loadRubric(choice.id ?? defaultRubric, folder), choice };
}
