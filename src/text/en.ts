import { check } from './en/check.ts';
import { command } from './en/command.ts';
import { comparison } from './en/comparison.ts';
import { explain } from './en/explain.ts';
import { impact } from './en/impact.ts';
import { lint } from './en/lint.ts';
import { newRubric } from './en/newRubric.ts';
import { pipeline } from './en/pipeline.ts';
import { plan } from './en/plan.ts';
import { problems } from './en/problems.ts';
import { report } from './en/report.ts';
import { result } from './en/result.ts';
import { terms } from './en/terms.ts';
import { trial } from './en/trial.ts';
import { whatIf } from './en/whatIf.ts';

/** Every text that a person reads, in English. */
export const en = {
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
