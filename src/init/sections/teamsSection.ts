import type { Section } from '../section.ts';
import type { StarterWords } from '../starterWords.ts';

/** Who answers for what, and what they are measured on. */
export function teamsSection({ teams }: StarterWords): Section {
  return {
    topic: 'teams',
    about: teams.about,
    live: ['teams: {}'],
    example: [
      ['  stores:', teams.id],
      [`    name: ${teams.names.stores}`, teams.name],
      [`    goals: [${teams.labels.storeSales}, ${teams.labels.joined}]`, teams.goals],
      [`    reports_to: ${teams.labels.manager}`, teams.reportsTo],
      ['    works_with: [ecommerce]', teams.worksWith],
      '  ecommerce:',
      ['    goals: unknown', teams.unknown],
    ],
  };
}
