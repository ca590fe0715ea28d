import { type AssessOptions, assessDescription } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import type { History } from '../history/history.ts';
import { historyOf, type JudgedRevision } from '../history/historyOf.ts';
import { problemSentence } from '../report/problems/problemSentence.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { InputError } from '../source/inputError.ts';
import { commandProblem } from './commandProblem.ts';
import { type CompanyVersion, companyVersions, type WantedVersions } from './companyVersions.ts';
import type { Context } from './context.ts';
import { chosenRubric } from './files/chosenRubric.ts';

type Judging = Omit<AssessOptions, 'rubric' | 'planning'>;

/**
 * The history of a company by one rubric: the one that was named, else the one for the sector that
 * its latest readable version states.
 */
export async function judgedHistory(
  wanted: WantedVersions,
  { named, judging }: { named: Rubric | null; judging: Judging },
  { terminal, words }: Context,
): Promise<History> {
  const { versions, unchanged, cut } = await companyVersions(wanted, terminal);
  const rubric = named ?? chosenRubric(latestSector(versions), terminal.folder).rubric;
  const revisions = versions.map(({ read, ...place }): JudgedRevision => {
    if ('error' in read) return { ...place, judged: { error: reasonOf(read.error, words) } };
    const options = { ...judging, rubric, planning: null };
    const { assessment } = assessDescription(read.description, read.files, options);
    return { ...place, judged: { assessment } };
  });
  const latest = latestOf(revisions);
  if (latest) return historyOf(revisions, { latest, path: wanted.path, unchanged, cut });
  const last = revisions.at(-1)?.judged;
  const reason = last && 'error' in last ? last.error : '';
  throw commandProblem('nothing-readable', { path: wanted.path, reason });
}

function latestSector(versions: readonly CompanyVersion[]): string | null {
  const sectors = versions.flatMap(({ read }) =>
    'description' in read ? [read.description.sector] : [],
  );
  return sectors.at(-1) ?? null;
}

function latestOf(revisions: readonly JudgedRevision[]): Assessment | null {
  const found = revisions.flatMap(({ judged }) =>
    'assessment' in judged ? [judged.assessment] : [],
  );
  return found.at(-1) ?? null;
}

/** The first thing that is wrong, with its place. */
function reasonOf({ problems }: InputError, words: Context['words']): string {
  const [first] = problems;
  if (!first) return '';
  const place = first.at ? `${first.at.file}:${first.at.line}: ` : '';
  const more = problems.length > 1 ? ` (${words.problems.more(problems.length - 1)})` : '';
  return `${place}${problemSentence(first, words)}${more}`;
}
