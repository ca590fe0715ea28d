import { duplicateMeasure } from './rules/duplicateMeasure.ts';
import { emptyDimension } from './rules/emptyDimension.ts';
import { idleCriterion } from './rules/idleCriterion.ts';
import { idleImplication } from './rules/idleImplication.ts';
import { idleOff } from './rules/idleOff.ts';
import { idleOverride } from './rules/idleOverride.ts';
import { impossibleImplication } from './rules/impossibleImplication.ts';
import { indistinctLevel } from './rules/indistinctLevel.ts';
import { missingTranslation } from './rules/missingTranslation.ts';
import { noThreshold } from './rules/noThreshold.ts';
import { staleTranslation } from './rules/staleTranslation.ts';
import { unaskedPractice } from './rules/unaskedPractice.ts';
import { unknownPractice } from './rules/unknownPractice.ts';
import { unreachableLevel } from './rules/unreachableLevel.ts';
import { unreachableThreshold } from './rules/unreachableThreshold.ts';

/** Every rule beyond what the reader of rubrics refuses. A new rule is one file and one line here. */
export const lintRules = [
  unreachableLevel,
  unreachableThreshold,
  indistinctLevel,
  noThreshold,
  idleCriterion,
  emptyDimension,
  duplicateMeasure,
  unknownPractice,
  unaskedPractice,
  idleImplication,
  impossibleImplication,
  idleOff,
  idleOverride,
  missingTranslation,
  staleTranslation,
] as const;

/** The ids of these rules; words for each are in `text/`. */
export type LintRuleId = (typeof lintRules)[number]['id'];
