import type { Assessment } from '../assessment.ts';
import type { Telling } from '../result/telling.ts';
import type { ScoredCompany } from '../score/scoreCompany.ts';
import type { Networks } from '../score/scoredCriterion.ts';
import type { CheckWords } from './checkWords.ts';
import type { Policy } from './policy.ts';

/** The bound that decides: what is proved, or what is likely. */
export type DecidingBound = 'low' | 'estimate';

/** The company as it was at a revision; no assessment where nothing was described there. */
export interface Since {
  revision: string;
  assessment: Assessment | null;
}

/** All that a rule may look at. */
export interface Checking {
  telling: Telling & { words: CheckWords };
  scored: ScoredCompany;
  networks: Networks;
  assessment: Assessment;
  policy: Policy;
  on: DecidingBound;
  since: Since | null;
}
