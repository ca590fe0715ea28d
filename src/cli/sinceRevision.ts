import { assessDescription } from '../assess.ts';
import type { Since } from '../check/checking.ts';
import { readCompany } from '../company/readCompany.ts';
import type { JudgedPath } from './assessPath.ts';
import { commandProblem } from './commandProblem.ts';
import type { Context } from './context.ts';
import { filesAtRevision } from './files/filesAtRevision.ts';

interface Revision {
  path: string;
  revision: string;
  /** Files that may lie in the company's folder and are none of it. */
  others: readonly string[];
  limit: number;
}

/** The company as it was at a revision, by the rubric that judges it now. */
export async function sinceRevision(
  { path, revision, others, limit }: Revision,
  { options }: Pick<JudgedPath, 'options'>,
  { terminal }: Context,
): Promise<Since> {
  if (path === '-') throw commandProblem('no-files-then', {});
  const files = await filesAtRevision(path, revision, terminal, { limit, others });
  if (files === null) return { revision, assessment: null };
  const description = readCompany(files, options.limits);
  const { assessment } = assessDescription(description, files, { ...options, planning: null });
  return { revision, assessment };
}
