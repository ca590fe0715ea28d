import type { CheckResult } from '../../check/checkResult.ts';
import type { CheckOptions } from './checkOptions.ts';
import { renderCheckGithub } from './github/renderCheckGithub.ts';
import { renderCheckGitlab } from './gitlab/renderCheckGitlab.ts';
import { renderCheckJunit } from './junit/renderCheckJunit.ts';
import { renderCheckComment } from './markdown/renderCheckComment.ts';
import { renderCheckSummary } from './markdown/renderCheckSummary.ts';
import { renderCheckJson } from './renderCheckJson.ts';
import { renderCheckSarif } from './sarif/renderCheckSarif.ts';
import { renderCheckText } from './text/renderCheckText.ts';

/** A view of what a check found: pure, and ending in exactly one newline. */
export type CheckRenderer = (result: CheckResult, options: CheckOptions) => string;

type FormatName = 'text' | 'json' | 'github' | 'summary' | 'comment' | 'sarif' | 'junit' | 'gitlab';

/** Every format of a check, by the name that people ask for it with. */
export const checkFormats: Readonly<Record<FormatName, CheckRenderer>> = {
  text: renderCheckText,
  json: renderCheckJson,
  github: renderCheckGithub,
  summary: renderCheckSummary,
  comment: renderCheckComment,
  sarif: renderCheckSarif,
  junit: renderCheckJunit,
  gitlab: renderCheckGitlab,
};
