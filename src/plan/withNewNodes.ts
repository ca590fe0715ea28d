import type { Description } from '../company/description.ts';
import type { Change } from './change.ts';
import { withIntroducedSystem } from './changes/introduceSystem.ts';
import { withNewTeam } from './changes/nameOwner.ts';
import { withOpenedChannel } from './changes/openChannel.ts';

/** Whether a change may bring a channel, a system or a team that was not there. */
export function bringsNodes(change: Change): boolean {
  const { kind } = change;
  return (
    kind === 'open-channel' ||
    kind === 'introduce-system' ||
    (kind === 'name-owner' && change.isNewTeam)
  );
}

/** The company with the channels, systems and teams that are new, in the order in which they come. */
export function withNewNodes(description: Description, changes: readonly Change[]): Description {
  const isThere = (id: string) =>
    [...description.channels, ...description.systems].some((node) => node.id === id);
  return changes.reduce((company, change) => {
    if (change.kind === 'open-channel' && !isThere(change.channel))
      return withOpenedChannel(company, change);
    if (change.kind === 'introduce-system' && !isThere(change.system))
      return withIntroducedSystem(company, change);
    if (change.kind === 'name-owner' && change.isNewTeam) return withNewTeam(company, change);
    return company;
  }, description);
}
