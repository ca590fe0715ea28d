import { InputError } from '../source/inputError.ts';
import type { ProblemValues } from '../source/problem.ts';

/** What can be wrong with a call, or with the files that it names. */
export type CommandProblemCode =
  | 'not-found'
  | 'unreadable'
  | 'not-utf8'
  | 'no-yaml'
  | 'outside-folder'
  | 'file-too-large'
  | 'unknown-rubric'
  | 'no-rubric-tests'
  | 'unknown-topic'
  | 'path-for-topic'
  | 'cannot-write'
  | 'bad-id'
  | 'file-exists'
  | 'files-exist'
  | 'unknown-example'
  | 'no-screen'
  | 'needs-answers'
  | 'interview-input'
  | 'input-not-watchable'
  | 'no-change'
  | 'needs-yes'
  | 'input-not-writable'
  | 'file-changed'
  | 'uneditable'
  | 'unknown-exclusion'
  | 'bad-policy-value'
  | 'two-configurations'
  | 'no-policy'
  | 'needs-comparison'
  | 'needs-baseline'
  | 'needs-update'
  | 'no-baseline'
  | 'no-files-then'
  | 'no-git'
  | 'no-repository'
  | 'unknown-revision'
  | 'git-failed'
  | 'needs-file'
  | 'needs-table'
  | 'result-files-changed'
  | 'result-rubric'
  | 'unknown-picture'
  | 'picture-ending'
  | 'picture-for-report'
  | 'anonymous-apply'
  | 'bad-result'
  | 'no-such-side'
  | 'nothing-at-revision'
  | 'cannot-rejudge'
  | 'no-history'
  | 'nothing-readable'
  | 'no-companies'
  | 'bad-record'
  | 'bad-shard'
  | 'unknown-field'
  | 'bad-condition'
  | 'state-counted'
  | 'paths-and-from'
  | 'usage';

/** An error about a call or a file as a whole, which has no line to point at. */
export function commandProblem(
  code: CommandProblemCode,
  values: ProblemValues,
  suggestion: string | null = null,
): InputError {
  return new InputError([{ code, values, at: null, frame: null, suggestion, related: null }]);
}
