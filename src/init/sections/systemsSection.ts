import { systemKinds } from '../../company/vocabulary.ts';
import type { Section } from '../section.ts';
import type { StarterWords } from '../starterWords.ts';

/** The systems behind the channels. */
export function systemsSection({ systems }: StarterWords): Section {
  return {
    topic: 'systems',
    about: systems.about(systemKinds),
    live: ['systems: {}'],
    example: [
      ['  crm:', systems.id],
      '    kind: crm',
      ['    team: none', systems.team],
      '    vendor: clienta',
      ['    masters: [identity, profile]', systems.masters],
      ['    effort: 20', systems.effort],
    ],
  };
}
