import { anonymous } from './en/anonymous.ts';
import { check } from './en/check.ts';
import { command } from './en/command.ts';
import { compare } from './en/compare.ts';
import { comparison } from './en/comparison.ts';
import { deck } from './en/deck.ts';
import { document } from './en/document.ts';
import { explain } from './en/explain.ts';
import { history } from './en/history.ts';
import { impact } from './en/impact.ts';
import { interview } from './en/interview.ts';
import { interviewScreens } from './en/interviewScreens.ts';
import { lint } from './en/lint.ts';
import { newRubric } from './en/newRubric.ts';
import { page } from './en/page.ts';
import { picture } from './en/picture.ts';
import { pipeline } from './en/pipeline.ts';
import { plan } from './en/plan.ts';
import { portfolio } from './en/portfolio.ts';
import { problems } from './en/problems.ts';
import { report } from './en/report.ts';
import { result } from './en/result.ts';
import { starter } from './en/starter.ts';
import { terms } from './en/terms.ts';
import { trial } from './en/trial.ts';
import { watch } from './en/watch.ts';
import { whatIf } from './en/whatIf.ts';

/** Every text that a person reads, in English. */
export const en = {
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
