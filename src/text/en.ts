import { command } from './en/command.ts';
import { explain } from './en/explain.ts';
import { impact } from './en/impact.ts';
import { lint } from './en/lint.ts';
import { newRubric } from './en/newRubric.ts';
import { problems } from './en/problems.ts';
import { report } from './en/report.ts';
import { result } from './en/result.ts';
import { terms } from './en/terms.ts';
import { trial } from './en/trial.ts';

/** Every text that a person reads, in English. */
export const en = {
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
