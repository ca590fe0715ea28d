import type { Section } from '../section.ts';
import type { StarterWords } from '../starterWords.ts';

/** The ways that customers take over several channels. */
export function journeysSection({ journeys }: StarterWords): Section {
  return {
    topic: 'journeys',
    about: journeys.about,
    live: ['journeys: unknown'],
    example: [
      '  collect:',
      `    name: ${journeys.names.collect}`,
      ['    team: ecommerce', journeys.team],
      '    steps:',
      ['      - { on: webshop, creates: [identity, orders] }', journeys.creates],
      ['      - { on: store, needs: [identity, orders], within: hourly }', journeys.needs],
      '  advice:',
      '    team: none',
      ['    steps: [store, webshop]', journeys.short],
    ],
  };
}
