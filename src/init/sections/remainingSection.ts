import type { ChangeKind } from '../../company/vocabulary.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Line, Section } from '../section.ts';
import type { StarterWords } from '../starterWords.ts';

const changes: readonly ChangeKind[] = ['add-flow', 'open-channel'];

/** What most companies need not say: limits of what is described, exceptions, own estimates. */
export function remainingSection({ remaining }: StarterWords, rubric: Rubric): Section[] {
  const { partial, notApplicable, effort, notes } = remaining;
  return [
    {
      topic: 'company',
      about: partial.about,
      live: ['partial: []'],
      example: [
        ['  - kpis', partial.kpis],
        ['  - flows.crm', partial.flowsInto],
        ['  - journeys.collect', partial.journey],
      ],
    },
    {
      topic: 'company',
      about: notApplicable.about,
      live: ['not_applicable: {}'],
      example: rubric.criteria
        .filter(({ metric }) => metric.id === 'personalisation')
        .map(({ id }) => `  ${id}: ${notApplicable.reason}`),
    },
    {
      topic: 'company',
      about: effort.about,
      live: ['effort: {}'],
      example: changes.flatMap((change): Line[] => {
        const days = rubric.effort[change];
        return days === undefined ? [] : [[`  ${change}: ${days * 2}`, effort.instead(days)]];
      }),
    },
    { topic: 'company', about: notes.about, live: ['notes:'], example: [] },
  ];
}
