import type { CompanyProblemCode } from '../company/companyProblem.ts';

/** What can be wrong with a change that is to be tried out. */
export type WhatIfProblemCode =
  | CompanyProblemCode
  | 'unknown-entry'
  | 'ambiguous-entry'
  | 'unknown-part'
  | 'bad-setting'
  | 'inside-value'
  | 'bad-flow'
  | 'bad-connection';
