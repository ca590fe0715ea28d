import type { Assessment } from '../../assessment.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Checking } from '../checking.ts';
import type { Finding } from '../checkResult.ts';

/** A company, and as it was at a revision. */
export interface ComparedSince {
  checking: Checking;
  before: Assessment;
  comparison: Comparison;
}

/** Finds one kind of loss. */
export type FindLoss = (compared: ComparedSince) => Finding[];
