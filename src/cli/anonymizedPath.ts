import { anonymizedFiles } from '../anonymize/anonymizedFiles.ts';
import { readCompany } from '../company/readCompany.ts';
import { knownSector } from '../rubric/knownSector.ts';
import { checkCriteria } from '../score/checkCriteria.ts';
import type { JudgedPath } from './assessPath.ts';
import { sectorHeads } from './files/chosenRubric.ts';
import type { Words } from './languages.ts';

/** The same company under other names, judged by the same rubric. */
export function anonymizedPath<Judged extends JudgedPath>(
  judged: Judged & { options: { words: Words } },
  folder: string,
): Judged {
  const { rubric, choice, words, limits } = judged.options;
  // What is wrong is said of the files as they are, where it can be mended.
  checkCriteria(judged.description, rubric);
  const sector = knownSector(judged.description.sector, sectorHeads(folder));
  const files = anonymizedFiles(judged.files, { rubric, sector, words, limits });
  return {
    ...judged,
    files,
    description: readCompany(files, limits),
    options: { ...judged.options, choice: choice && { ...choice, sector } },
  };
}
