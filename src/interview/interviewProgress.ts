import { summariseCompany } from '../score/summary.ts';
import type { Interview, InterviewProgress } from './interview.ts';
import { standingOf } from './standing.ts';

/** What is known by now. */
export function interviewProgress(interview: Interview): InterviewProgress {
  const { asked, level, open } = standingOf(interview);
  return {
    ...summariseCompany(asked.rubric, asked.criteria),
    level,
    open: open.length,
    settled: level.low === level.high,
  };
}
