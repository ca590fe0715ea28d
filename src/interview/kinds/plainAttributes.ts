import type { Channel, Team } from '../../company/description.ts';
import {
  channelKinds,
  directions,
  outboundKinds,
  practiceAnswers,
  stages,
  systemKinds,
} from '../../company/vocabulary.ts';
import type { Subject } from '../subject.ts';
import { attribute } from './attribute.ts';
import { dataOptions, oneForm, severalForm } from './forms.ts';

/** Ways in which customers are known that most companies have; others can be added. */
const usualIdentifiers = ['email', 'phone', 'account', 'loyalty_id'];

/** The questions whose answer is written where the path says, and nowhere else. */
export const plainAttributes = {
  name: attribute(() => ({ kind: 'text' }), null),
  sector: attribute(({ sectors }) => ({ ...oneForm(sectors), others: true }), null),
  kind: attribute(({ about }) =>
    oneForm(about.startsWith('systems.') ? systemKinds : channelKinds),
  ),
  direction: attribute((subject) => {
    const { kind } = channelIn(subject);
    const usual = kind && (outboundKinds.includes(kind) ? 'outbound' : 'both');
    return { ...oneForm(directions), usual: usual ?? null };
  }),
  stages: attribute((subject) => ({
    ...severalForm(stages),
    usual: channelIn(subject).stages.items,
  })),
  identifies_by: attribute((subject) => {
    const named = subject.description.channels.flatMap(({ identifiesBy }) => identifiesBy.items);
    return {
      ...severalForm([...new Set([...named, ...usualIdentifiers])]),
      others: true,
      usual: channelIn(subject).identifiesBy.items,
    };
  }),
  personalised_with: attribute(() => severalForm(dataOptions)),
  goals: attribute((subject) => ({
    ...severalForm([...new Set(subject.description.teams.flatMap(({ goals }) => goals.items))]),
    others: true,
    usual: teamIn(subject).goals.items,
  })),
  reports_to: attribute(({ description: { teams } }) => {
    const managers = new Set(teams.flatMap(({ reportsTo }) => reportsTo ?? []));
    return { ...oneForm([...managers, 'none']), others: true };
  }),
  works_with: attribute((subject) => ({
    ...severalForm(otherTeams(subject)),
    usual: teamIn(subject).worksWith.items,
  })),
  practice: attribute(() => oneForm(practiceAnswers)),
};

/** The channel that is asked about: nothing is asked about one that is not there. */
function channelIn({ ids: [id], description: { channels } }: Subject): Channel {
  return channels.find((channel) => channel.id === id) as Channel;
}

function teamIn({ ids: [id], description: { teams } }: Subject): Team {
  return teams.find((team) => team.id === id) as Team;
}

function otherTeams({ ids: [id], description: { teams } }: Subject): string[] {
  return teams.map((team) => team.id).filter((other) => other !== id);
}
