import { contextData, type DataSet, dataWordsOf, noData } from '../../company/dataKind.ts';
import { defineChange } from '../change.ts';
import { replaceById } from '../draft.ts';
import { ownerAmong } from '../owners.ts';
import { listEdits } from '../writing/listEdits.ts';

export interface PersonaliseChannel {
  kind: 'personalise-channel';
  channel: string;
  data: DataSet;
}

/** A channel that treats customers by what is known about them. */
export const personaliseChannel = defineChange<PersonaliseChannel>({
  writes: ['personalisation'],
  propose({ world }) {
    return world.channels
      .map(
        ({ id, personalisedWith }): PersonaliseChannel => ({
          kind: 'personalise-channel',
          channel: id,
          data: contextData & ~personalisedWith,
        }),
      )
      .filter(({ data }) => data !== noData);
  },
  identity: ({ channel }) => channel,
  entities: ({ channel }) => [`channel:${channel}`],
  workedOn: ({ channel }) => [channel],
  performer: ({ channel }, description) => ownerAmong([channel], description),
  apply(draft, { channel, data }) {
    replaceById(draft.channels, channel, (old) => ({
      ...old,
      personalisedWith: old.personalisedWith | data,
    }));
  },
  edits({ channel, data }, { channels }) {
    const stated = channels.find(({ id }) => id === channel);
    if (!stated) return [];
    const { stated: known, complete } = stated.personalisedWith;
    return listEdits(
      { file: stated.at.file },
      ['channels', channel, 'personalised_with'],
      { isEmpty: known === noData, complete },
      dataWordsOf(data),
    );
  },
});
