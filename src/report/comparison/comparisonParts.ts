import type { ComparisonPart } from './comparisonPage.ts';
import { consequences } from './consequences.ts';
import { criterionLines } from './criterionLines.ts';
import { dimensionTable } from './dimensionTable.ts';
import { factLines } from './factLines.ts';
import { headline } from './headline.ts';
import { topicLines } from './topicLines.ts';
import { contradictionTopic } from './topics/contradictionTopic.ts';
import { gapTopic } from './topics/gapTopic.ts';
import { gateTopic } from './topics/gateTopic.ts';
import { handoverTopic } from './topics/handoverTopic.ts';
import { journeyTopic } from './topics/journeyTopic.ts';
import { noteTopic } from './topics/noteTopic.ts';
import { questionTopic } from './topics/questionTopic.ts';
import { quietCriterionTopic } from './topics/quietCriterionTopic.ts';
import { siloTopic } from './topics/siloTopic.ts';

/** In the order in which they are read: the answer first, then what it rests on. */
export const comparisonParts: readonly ComparisonPart[] = [
  headline,
  factLines,
  consequences,
  topicLines(gateTopic),
  topicLines(journeyTopic),
  topicLines(siloTopic),
  topicLines(handoverTopic),
  dimensionTable,
  criterionLines,
  topicLines(quietCriterionTopic),
  topicLines(gapTopic),
  topicLines(contradictionTopic),
  topicLines(questionTopic),
  topicLines(noteTopic),
];
