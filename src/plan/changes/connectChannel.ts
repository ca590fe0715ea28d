import { allData, type DataSet } from '../../company/dataKind.ts';
import type { Age } from '../../company/freshness.ts';
import { defineChange } from '../change.ts';
import { addFlowTo } from '../draft.ts';
import { ownerAmong } from '../owners.ts';
import { flowEdits } from '../writing/flowEdits.ts';

export interface ConnectChannel {
  kind: 'connect-channel';
  channel: string;
  system: string;
  data: DataSet;
  age: Age;
}

/** A channel joined both ways with a system that others use, so that n channels take n steps. */
export const connectChannel = defineChange<ConnectChannel>({
  writes: ['flows'],
  propose({ world, hubs, freshest }) {
    const channels = world.channels.filter(({ outboundOnly }) => outboundOnly !== true);
    return hubs.flatMap((system) =>
      channels.map(({ id: channel }) => ({
        kind: 'connect-channel' as const,
        channel,
        system,
        data: allData,
        age: freshest,
      })),
    );
  },
  identity: ({ channel, system }) => `${channel}<>${system}`,
  entities: ({ channel, system }) => [`channel:${channel}`, `system:${system}`],
  workedOn: ({ channel, system }) => [channel, system],
  performer: ({ channel, system }, description) => ownerAmong([channel, system], description),
  apply(draft, { channel, system, data, age }) {
    addFlowTo(draft, { from: channel, to: system, data, age });
    addFlowTo(draft, { from: system, to: channel, data, age });
  },
  edits: ({ channel, system, data, age }, description) =>
    flowEdits({ ends: { between: [channel, system] }, data, age }, description),
});
