import type { en } from './en.ts';
import { anonymous } from './it/anonymous.ts';
import { check } from './it/check.ts';
import { command } from './it/command.ts';
import { compare } from './it/compare.ts';
import { comparison } from './it/comparison.ts';
import { deck } from './it/deck.ts';
import { document } from './it/document.ts';
import { explain } from './it/explain.ts';
import { history } from './it/history.ts';
import { impact } from './it/impact.ts';
import { interview } from './it/interview.ts';
import { interviewScreens } from './it/interviewScreens.ts';
import { lint } from './it/lint.ts';
import { newRubric } from './it/newRubric.ts';
import { page } from './it/page.ts';
import { picture } from './it/picture.ts';
import { pipeline } from './it/pipeline.ts';
import { plan } from './it/plan.ts';
import { portfolio } from './it/portfolio.ts';
import { problems } from './it/problems.ts';
import { report } from './it/report.ts';
import { result } from './it/result.ts';
import { starter } from './it/starter.ts';
import { terms } from './it/terms.ts';
import { trial } from './it/trial.ts';
import { watch } from './it/watch.ts';
import { whatIf } from './it/whatIf.ts';

/** Every text that a person reads, in Italian. The type makes a missing text a compile error. */
export const it: typeof en = {
  anonymous,
  check,
  command,
  compare,
  comparison,
  deck,
  document,
  explain,
  history,
  impact,
  interviewScreens,
  interview,
  lint,
  newRubric,
  page,
  picture,
  pipeline,
  plan,
  portfolio,
  problems,
  report,
  result,
  starter,
  terms,
  trial,
  watch,
  whatIf,
};
