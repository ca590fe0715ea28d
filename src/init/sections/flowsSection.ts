import { dataGroups } from '../../company/dataKind.ts';
import { freshnessWords } from '../../company/freshness.ts';
import type { Section } from '../section.ts';
import type { StarterWords } from '../starterWords.ts';

/** Which data go from where to where. */
export function flowsSection({ flows }: StarterWords): Section {
  return {
    topic: 'flows',
    about: flows.about({ groups: dataGroups, freshness: freshnessWords }),
    live: ['flows: unknown'],
    example: [
      '  - { from: webshop, to: crm, data: [identity, orders], freshness: realtime, team: ecommerce }',
      ['  - { between: [store, crm], data: customer, freshness: 6h }', flows.between],
      ['  - { from: crm, to: webshop, data: unknown }', flows.unknown],
    ],
  };
}
