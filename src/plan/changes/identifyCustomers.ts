import { unnamed } from '../../company/assumption.ts';
import { defineChange } from '../change.ts';
import { replaceById, replaceOpen } from '../draft.ts';
import { mostUsed } from '../mostUsed.ts';
import { ownerAmong } from '../owners.ts';
import { listEdits } from '../writing/listEdits.ts';

export interface IdentifyCustomers {
  kind: 'identify-customers';
  channel: string;
  identifier: string;
}

/** For companies that use none yet. */
const firstIdentifier = 'customer_id';
/** Beyond the identifiers in most use, one more makes nobody better known. */
const mostIdentifiers = 3;

/** A channel that learns to know customers by an identifier that others use. */
export const identifyCustomers = defineChange<IdentifyCustomers>({
  writes: ['identifiers'],
  propose({ description, world }) {
    const used = description.channels.flatMap(({ identifiesBy }) => identifiesBy.items);
    const identifiers = mostUsed(used, mostIdentifiers);
    return (identifiers.length > 0 ? identifiers : [firstIdentifier]).flatMap((identifier) =>
      world.channels
        .filter(({ identifiers: known }) => !known.has(identifier))
        .map(({ id }) => ({ kind: 'identify-customers' as const, channel: id, identifier })),
    );
  },
  identity: ({ channel, identifier }) => `${channel}:${identifier}`,
  entities: ({ channel }) => [`channel:${channel}`],
  workedOn: ({ channel }) => [channel],
  performer: ({ channel }, description) => ownerAmong([channel], description),
  apply(draft, { channel, identifier }) {
    replaceById(draft.channels, channel, (old) => ({
      ...old,
      identifiers: new Set([...old.identifiers, identifier]),
    }));
    replaceOpen(
      draft.channels,
      ({ identifiers }) => identifiers.has(unnamed),
      (old) => ({ ...old, identifiers: new Set([...old.identifiers, identifier]) }),
    );
  },
  edits({ channel, identifier }, { channels }) {
    const stated = channels.find(({ id }) => id === channel);
    if (!stated) return [];
    const { items, complete } = stated.identifiesBy;
    return listEdits(
      { file: stated.at.file },
      ['channels', channel, 'identifies_by'],
      { isEmpty: items.length === 0, complete },
      [identifier],
    );
  },
});
