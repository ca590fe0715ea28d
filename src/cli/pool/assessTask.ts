import { type Judged, type Judging, judgeCompany, type Work } from './judgeCompany.ts';
import { RubricShelf } from './rubricShelf.ts';

/** What is sent to a worker. */
export interface Task {
  works: readonly Work[];
  judging: Judging;
}

/** A worker serves one call only, so that it needs its rubrics once. */
let shelf: RubricShelf | null = null;

/** What a worker does. It runs in a thread of its own, from a bundle of its own. */
export async function assessTask({ works, judging }: Task): Promise<Judged[]> {
  shelf ??= new RubricShelf(judging.folder, judging.rubric);
  const judged: Judged[] = [];
  for (const work of works) judged.push(await judgeCompany(work, judging, shelf));
  return judged;
}
