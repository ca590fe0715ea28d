import type { SidesResult } from '../../compare/sidesResult.ts';
import { contradictionTopic } from './topics/contradictionTopic.ts';
import { entityTopic } from './topics/entityTopic.ts';
import { gapTopic } from './topics/gapTopic.ts';
import { gateTopic } from './topics/gateTopic.ts';
import { handoverTopic } from './topics/handoverTopic.ts';
import { journeyTopic } from './topics/journeyTopic.ts';
import { noteTopic } from './topics/noteTopic.ts';
import { questionTopic } from './topics/questionTopic.ts';
import { quietCriterionTopic } from './topics/quietCriterionTopic.ts';
import { siloTopic } from './topics/siloTopic.ts';
import type { ComparisonTopic } from './topics/topic.ts';

/** What is the same by whatever rubric. */
const withoutRubric = [entityTopic, journeyTopic, siloTopic, handoverTopic];

/** The subjects that are told before the scores and those after, in the order of reading. */
export function compareTopics({ comparable }: Pick<SidesResult, 'comparable'>): {
  first: readonly ComparisonTopic[];
  last: readonly ComparisonTopic[];
} {
  if (!comparable) return { first: withoutRubric, last: [] };
  return {
    first: [entityTopic, gateTopic, journeyTopic, siloTopic, handoverTopic],
    last: [quietCriterionTopic, gapTopic, contradictionTopic, questionTopic, noteTopic],
  };
}
