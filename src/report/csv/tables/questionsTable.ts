import type { Assessment } from '../../../assessment.ts';
import { defineTable, placeColumns } from '../table.ts';

/** One row a question, the worthiest first, with what the worst and the best answer would prove. */
export const questionsTable = defineTable<Assessment['questions'][number]>(
  ({ questions }) => questions,
  {
    about: ({ about }) => about,
    question: ({ question }) => question,
    settles_level: ({ settles }) => settles.level,
    settles_score: ({ settles }) => settles.score,
    worst_level: ({ answers }) => answers.worst.level.estimate,
    worst_score: ({ answers }) => answers.worst.score,
    best_level: ({ answers }) => answers.best.level.estimate,
    best_score: ({ answers }) => answers.best.score,
    ...placeColumns,
  },
);
