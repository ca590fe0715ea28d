import { channelKinds, directions, stages } from '../../company/vocabulary.ts';
import type { Section } from '../section.ts';
import type { StarterWords } from '../starterWords.ts';

/** Where customers meet the company. */
export function channelsSection({ channels, company, teams }: StarterWords): Section {
  return {
    topic: 'channels',
    about: channels.about({ kinds: channelKinds, stages }),
    live: ['channels: {}'],
    example: [
      '  store:',
      `    name: ${teams.names.stores}`,
      '    kind: store',
      ['    team: stores', channels.team],
      ['    stages: [discover, buy, pay]', channels.stages],
      ['    identifies_by: [loyalty_id]', channels.identifiesBy],
      ['    personalised_with: [orders]', channels.personalisedWith],
      ['    share: 0.6', channels.share],
      '  webshop:',
      '    kind: webshop',
      '    team: ecommerce',
      ['    vendor: shopsoft', channels.vendor],
      ['    direction: both', channels.direction(directions)],
      '    identifies_by: [email, loyalty_id]',
      ['    personalised_with: unknown', channels.unknown],
      [`    brand: { visual: ${company.labels.oldVisual} }`, channels.brand],
      '    share: 0.4',
      ['    effort: 30', channels.effort],
    ],
  };
}
