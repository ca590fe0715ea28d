import type { en } from './en.ts';
import { command } from './it/command.ts';
import { explain } from './it/explain.ts';
import { impact } from './it/impact.ts';
import { lint } from './it/lint.ts';
import { newRubric } from './it/newRubric.ts';
import { problems } from './it/problems.ts';
import { report } from './it/report.ts';
import { result } from './it/result.ts';
import { terms } from './it/terms.ts';
import { trial } from './it/trial.ts';

/** Every text that a person reads, in Italian. The type makes a missing text a compile error. */
export const it: typeof en = {
  command,
  explain,
  impact,
  lint,
  newRubric,
  problems,
  report,
  result,
  terms,
  trial,
};
