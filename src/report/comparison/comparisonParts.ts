import type { ComparisonPart } from './comparisonPage.ts';
import { consequences } from './consequences.ts';
import { contradictionLines } from './contradictionLines.ts';
import { criterionLines, quietCriterionLines } from './criterionLines.ts';
import { dimensionTable } from './dimensionTable.ts';
import { factLines } from './factLines.ts';
import { gapLines } from './gapLines.ts';
import { gateLines } from './gateLines.ts';
import { handoverLines } from './handoverLines.ts';
import { headline } from './headline.ts';
import { journeyLines } from './journeyLines.ts';
import { noteLines } from './noteLines.ts';
import { questionLines } from './questionLines.ts';
import { siloLines } from './siloLines.ts';

/** In the order in which they are read: the answer first, then what it rests on. */
export const comparisonParts: readonly ComparisonPart[] = [
  headline,
  factLines,
  consequences,
  gateLines,
  journeyLines,
  siloLines,
  handoverLines,
  dimensionTable,
  criterionLines,
  quietCriterionLines,
  gapLines,
  contradictionLines,
  questionLines,
  noteLines,
];
