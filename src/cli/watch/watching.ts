import type { Assessment } from '../../assessment.ts';
import { compareAssessments } from '../../compare/compareAssessments.ts';
import type { Watched } from '../../report/watch/watched.ts';
import type { Look } from './look.ts';

/** What is known while files are watched, and what they came to at first. */
export interface Watching extends Watched {
  first: Assessment | null;
}

/** What is known before the first look. */
export function beginWatching(path: string): Watching {
  return { path, result: null, change: null, sinceStart: null, problems: [], first: null };
}

/**
 * What is known after another look, taken at this time of day. One that finds the same files as the
 * look before changes nothing.
 */
export function watchingAfter(before: Watching, found: Look['found'], at: string): Watching {
  if ('problems' in found) return { ...before, problems: found.problems };
  const { result, first, problems } = before;
  const { assessment } = found;
  if (!result || !first) {
    return { ...before, problems: [], result: { assessment, at }, first: assessment };
  }
  if (problems.length === 0 && isSame(result.assessment, assessment)) return before;
  return {
    ...before,
    problems: [],
    result: { assessment, at },
    change: { comparison: compareAssessments(result.assessment, assessment), at },
    // After one save both would say the same.
    sinceStart: before.change && compareAssessments(first, assessment),
  };
}

/** Whether two results are of the same files, rubric and language. */
function isSame(one: Assessment, other: Assessment): boolean {
  const asked = ({ inputs, rubric, language }: Assessment) =>
    JSON.stringify([inputs, rubric.hash, language]);
  return asked(one) === asked(other);
}
