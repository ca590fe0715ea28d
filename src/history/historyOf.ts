import type { Assessment } from '../assessment.ts';
import { difference } from '../compare/difference.ts';
import { levelDirection } from '../compare/levelDirection.ts';
import type { History, HistoryRevision, Standing } from './history.ts';

/** A revision with its result by the one rubric, or with why there is none. */
export interface JudgedRevision extends Pick<HistoryRevision, 'revision' | 'date' | 'subject'> {
  judged: { assessment: Assessment } | { error: string };
}

interface Circumstances extends Pick<History, 'path' | 'unchanged' | 'cut'> {
  /** The latest that there is, which says what the company is called. */
  latest: Assessment;
}

/** The history that some revisions make, the oldest first. */
export function historyOf(
  revisions: readonly JudgedRevision[],
  { latest, path, unchanged, cut }: Circumstances,
): History {
  const { schemaVersion, tool, language, rubric, company } = latest;
  let before: Assessment | null = null;
  const told = revisions.map(({ revision, date, subject, judged }): HistoryRevision => {
    const place = { revision, date, subject };
    if ('error' in judged) return { ...place, standing: null, error: judged.error };
    const standing = standingOf(judged.assessment, before);
    before = judged.assessment;
    return { ...place, standing, error: null };
  });
  return { schemaVersion, tool, language, rubric, company, path, revisions: told, unchanged, cut };
}

function standingOf(assessment: Assessment, before: Assessment | null): Standing {
  const { level, score, coverage, channels } = assessment;
  const change = before && {
    level: levelDirection(before.level, level),
    score: difference(before.score.estimate, score.estimate),
  };
  return { level, score, coverage, channels: channels.length, change };
}
