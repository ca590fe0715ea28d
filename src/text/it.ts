import type { en } from './en.ts';
import { check } from './it/check.ts';
import { command } from './it/command.ts';
import { comparison } from './it/comparison.ts';
import { explain } from './it/explain.ts';
import { impact } from './it/impact.ts';
import { lint } from './it/lint.ts';
import { newRubric } from './it/newRubric.ts';
import { pipeline } from './it/pipeline.ts';
import { plan } from './it/plan.ts';
import { problems } from './it/problems.ts';
import { report } from './it/report.ts';
import { result } from './it/result.ts';
import { terms } from './it/terms.ts';
import { trial } from './it/trial.ts';
import { whatIf } from './it/whatIf.ts';

/** Every text that a person reads, in Italian. The type makes a missing text a compile error. */
export const it: typeof en = {
  check,
  command,
  comparison,
  explain,
  impact,
  lint,
  newRubric,
  pipeline,
  plan,
  problems,
  report,
  result,
  terms,
  trial,
  whatIf,
};
