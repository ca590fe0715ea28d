import type { en } from '../../src/text/en.ts';
import { anonymous } from './phrases/anonymous.ts';
import type { Calls } from './phrases/calls.ts';
import { check } from './phrases/check.ts';
import { command } from './phrases/command.ts';
import { compare } from './phrases/compare.ts';
import { comparison } from './phrases/comparison.ts';
import { deck } from './phrases/deck.ts';
import { document } from './phrases/document.ts';
import { explain } from './phrases/explain.ts';
import { history } from './phrases/history.ts';
import { impact } from './phrases/impact.ts';
import { interview } from './phrases/interview.ts';
import { interviewScreens } from './phrases/interviewScreens.ts';
import { lint } from './phrases/lint.ts';
import { page } from './phrases/page.ts';
import { picture } from './phrases/picture.ts';
import { pipeline } from './phrases/pipeline.ts';
import { plan } from './phrases/plan.ts';
import { portfolio } from './phrases/portfolio.ts';
import { problems } from './phrases/problems.ts';
import { report } from './phrases/report.ts';
import { result } from './phrases/result.ts';
import { trial } from './phrases/trial.ts';
import { watch } from './phrases/watch.ts';
import { whatIf } from './phrases/whatIf.ts';

/** What fills whole files with comments, which are compared as files (test/golden, test/init). */
type InFiles = 'starter' | 'newRubric';

/** What every sentence is called with, in every language alike. */
export const phraseBook: Omit<Calls<typeof en>, InFiles> = {
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
  interview,
  interviewScreens,
  lint,
  page,
  picture,
  pipeline,
  plan,
  portfolio,
  problems,
  report,
  result,
  trial,
  watch,
  whatIf,
};
