import { channelKinds, directions, systemKinds } from '../../company/vocabulary.ts';
import type { PlainValue } from '../../source/edit/edit.ts';
import { nodesOf, type Subject } from '../subject.ts';
import type { AskKind } from './askKind.ts';
import { fileOfList } from './attribute.ts';
import { partialEdits } from './partialEdits.ts';

export const channelNodes = nodesAsk('channels');
export const systemNodes = nodesAsk('systems');

/** The channels, or the systems, that a company has. Those that are there already stay. */
function nodesAsk(of: 'channels' | 'systems'): AskKind {
  return {
    form: ({ description }) => ({
      kind: 'nodes',
      of,
      kinds: of === 'channels' ? channelKinds : systemKinds,
      directions: of === 'channels' ? directions : null,
      taken: nodesOf(description).map(({ id }) => id),
      none: of === 'systems',
    }),
    current({ description }) {
      const nodes = description[of].map(({ id, name, kind = 'unknown' }) => [
        id,
        { kind, ...(name === id ? {} : { name }) },
      ]);
      return nodes.length === 0 ? null : Object.fromEntries(nodes);
    },
    edits(value, subject) {
      const given = Object.entries(value as Readonly<Record<string, PlainValue>>);
      const file = fileOfList(subject, of);
      const known = subject.description[of].map(({ id }) => id);
      const added = given.map(([id]) => id).filter((id) => !known.includes(id));
      // Set as a whole, a first list is laid out in lines, as people write it.
      const edits =
        known.length === 0
          ? [{ path: [of], value: Object.fromEntries(given) }]
          : given.map(([id, node]) => ({ path: [of, id], value: node }));
      return [
        ...edits.map((edit) => ({ file, edit: { kind: 'set' as const, ...edit } })),
        ...staysOpen(added, subject),
      ];
    },
    unknown: null,
  };
}

/** Nobody has said yet what flows into something that is new. */
function staysOpen(added: readonly string[], subject: Subject) {
  const { flows } = subject.description;
  if (flows.open) return [];
  const file = flows.openTo.values().next().value?.file ?? fileOfList(subject, 'flows');
  return partialEdits(subject, { add: added.map((id) => `flows.${id}`), to: file, remove: [] });
}
