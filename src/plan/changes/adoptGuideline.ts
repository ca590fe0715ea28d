import { unnamed } from '../../company/assumption.ts';
import { defineChange } from '../change.ts';
import { replaceById, replaceOpen } from '../draft.ts';
import { mostUsed } from '../mostUsed.ts';
import { ownerAmong } from '../owners.ts';

export interface AdoptGuideline {
  kind: 'adopt-guideline';
  channel: string;
  part: 'voice' | 'visual';
  guideline: string;
}

const parts = ['voice', 'visual'] as const;
/** For companies that state none. */
const firstGuideline = 'house-style';
/** The commonest guideline takes the fewest changes; others only where some channels cost more. */
const mostGuidelines = 3;

/** A channel that takes on the tone of voice, or the look, that others have. */
export const adoptGuideline = defineChange<AdoptGuideline>({
  writes: ['brand'],
  propose({ description, world }) {
    return parts.flatMap((part) => {
      const stated = description.channels.map((channel) => channel[part]);
      const inUse = mostUsed(
        stated.filter((value) => typeof value === 'string'),
        mostGuidelines,
      );
      return (inUse.length > 0 ? inUse : [firstGuideline]).flatMap((guideline) =>
        world.channels
          .filter((channel) => !channel[part].has(guideline))
          .map(({ id }) => ({ kind: 'adopt-guideline' as const, channel: id, part, guideline })),
      );
    });
  },
  identity: ({ channel, part, guideline }) => `${channel}:${part}:${guideline}`,
  entities: ({ channel }) => [`channel:${channel}`],
  workedOn: ({ channel }) => [channel],
  performer: ({ channel }, description) => ownerAmong([channel], description),
  apply(draft, { channel, part, guideline }) {
    replaceById(draft.channels, channel, (old) => ({
      ...old,
      [part]: new Set(draft.isLenient ? [...old[part], guideline] : [guideline]),
    }));
    replaceOpen(
      draft.channels,
      (other) => other[part].has(unnamed),
      (old) => ({ ...old, [part]: new Set([...old[part], guideline]) }),
    );
  },
  edits({ channel, part, guideline }, { channels }) {
    const stated = channels.find(({ id }) => id === channel);
    if (!stated) return [];
    // A brand that is not known as a whole must not follow the default in its other part now.
    const written = stated.voice === undefined && stated.visual === undefined ? parts : [part];
    return written.map((each) => ({
      file: stated.at.file,
      edit: {
        kind: 'set',
        path: ['channels', channel, 'brand', each],
        value: each === part ? guideline : 'unknown',
      },
    }));
  },
});
